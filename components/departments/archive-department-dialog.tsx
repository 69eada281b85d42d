"use client";

import { Archive } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { toast } from "sonner";
import { useAction } from "@/components/shell/use-action";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { DialogActions } from "@/components/ui/dialog-actions";
import { DialogClose } from "@/components/ui/dialog-close";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { archiveDepartmentAction } from "@/lib/departments/actions";
import type { Department, DepartmentBadge } from "@/lib/departments/model";

type Props = {
  department: Department;
  owns: { touchpoints: number; journeys: number; services: number; improvements: number };
  others: readonly DepartmentBadge[];
};

/** Archives a department after asking who takes over what it owns. */
export function ArchiveDepartmentDialog({ department, owns, others }: Props) {
  const t = useTranslations("departments");
  const common = useTranslations("common");
  const [open, setOpen] = useState(false);
  const [to, setTo] = useState("");
  const archive = useAction(archiveDepartmentAction, { toastErrors: false });
  const ownsSomething = Object.values(owns).some((count) => count > 0);

  async function confirm() {
    const { id: departmentId, version: expectedVersion, name } = department;
    const result = await archive.run({ departmentId, expectedVersion, touchpointsTo: to || null });
    if (!result.ok) return;
    setOpen(false);
    toast.success(t("archive.done", { name }));
  }

  return (
    <Dialog
      title={t("archive.title", { name: department.name })}
      description={ownsSomething ? t("archive.owns", owns) : t("archive.free")}
      open={open}
      onOpenChange={setOpen}
      trigger={<Button icon={<Archive />}>{common("archive")}</Button>}
    >
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void confirm();
        }}
      >
        {archive.errorText && !archive.fieldError("touchpointsTo") ? (
          <Notice tone="danger" role="alert">
            {archive.errorText}
          </Notice>
        ) : null}
        {ownsSomething && others.length === 0 ? <Notice tone="warn">{t("archive.nobody")}</Notice> : null}
        {ownsSomething && others.length > 0 ? (
          <Select
            label={t("archive.to")}
            hint={t("archive.toHint")}
            placeholder={t("archive.choose")}
            options={others.map(({ id, name }) => ({ value: id, label: name }))}
            value={to}
            onChange={(event) => setTo(event.target.value)}
            error={archive.fieldError("touchpointsTo")}
            required
          />
        ) : null}
        <DialogActions>
          <DialogClose>
            <Button>{common("cancel")}</Button>
          </DialogClose>
          <Button
            type="submit"
            variant="danger"
            loading={archive.pending}
            disabled={ownsSomething && others.length === 0}
          >
            {t("archive.confirm")}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
