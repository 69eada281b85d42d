"use client";

import { Pencil, Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { toast } from "sonner";
import { useWorkspace } from "@/components/shell/workspace-context";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { DepartmentBadge } from "@/lib/departments/model";
import type { Service } from "@/lib/services/model";
import { ServiceForm } from "./service-form";

type Props = { service?: Service | null; departments: readonly DepartmentBadge[] };

/** The button and the dialog in which a service is made or, when one is given, changed. */
export function ServiceDialog({ service = null, departments }: Props) {
  const t = useTranslations("services");
  const common = useTranslations("common");
  const router = useRouter();
  const { slug } = useWorkspace();
  const [open, setOpen] = useState(false);
  return (
    <Dialog
      title={service ? t("edit.title") : t("create.title")}
      open={open}
      onOpenChange={setOpen}
      trigger={
        service ? (
          <Button icon={<Pencil />}>{common("edit")}</Button>
        ) : (
          <Button variant="primary" icon={<Plus />}>
            {t("new")}
          </Button>
        )
      }
    >
      <ServiceForm
        service={service}
        departments={departments}
        onSaved={(saved) => {
          setOpen(false);
          toast.success(service ? t("edit.done") : t("create.done"));
          if (!service) router.push(`/${slug}/services/${saved.id}`);
        }}
      />
    </Dialog>
  );
}
