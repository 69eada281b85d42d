"use client";

import { Pencil, Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { toast } from "sonner";
import { useWorkspace } from "@/components/shell/workspace-context";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { Department } from "@/lib/departments/model";
import { DepartmentForm } from "./department-form";

/** The button and the dialog in which a department is made or, when one is given, changed. */
export function DepartmentDialog({ department = null }: { department?: Department | null }) {
  const t = useTranslations("departments");
  const common = useTranslations("common");
  const router = useRouter();
  const { slug } = useWorkspace();
  const [open, setOpen] = useState(false);
  return (
    <Dialog
      title={department ? t("edit.title") : t("create.title")}
      open={open}
      onOpenChange={setOpen}
      trigger={
        department ? (
          <Button icon={<Pencil />}>{common("edit")}</Button>
        ) : (
          <Button variant="primary" icon={<Plus />}>
            {t("new")}
          </Button>
        )
      }
    >
      <DepartmentForm
        department={department}
        onSaved={(saved) => {
          setOpen(false);
          toast.success(department ? t("edit.done") : t("create.done"));
          if (!department) router.push(`/${slug}/departments/${saved.id}`);
        }}
      />
    </Dialog>
  );
}
