"use client";

import { Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { toast } from "sonner";
import { useWorkspace } from "@/components/shell/workspace-context";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { DepartmentBadge } from "@/lib/departments/model";
import { ProposeForm } from "./propose-form";

/** The button and the dialog in which an improvement begins; it goes on on its own page. */
export function ProposeDialog({ departments }: { departments: readonly DepartmentBadge[] }) {
  const t = useTranslations("backlog");
  const router = useRouter();
  const { slug } = useWorkspace();
  const [open, setOpen] = useState(false);
  return (
    <Dialog
      title={t("propose.title")}
      description={t("propose.lead")}
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button variant="primary" icon={<Plus />}>
          {t("propose.open")}
        </Button>
      }
    >
      <ProposeForm
        departments={departments}
        onProposed={({ id }) => {
          setOpen(false);
          toast.success(t("propose.done"));
          router.push(`/${slug}/backlog/${id}`);
        }}
      />
    </Dialog>
  );
}
