"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useAction } from "@/components/shell/use-action";
import { Button } from "@/components/ui/button";
import { DialogActions } from "@/components/ui/dialog-actions";
import { DialogClose } from "@/components/ui/dialog-close";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { createImprovementAction } from "@/lib/backlog/actions";
import type { Improvement } from "@/lib/backlog/presented-improvement";
import type { DepartmentBadge } from "@/lib/departments/model";

type Props = { departments: readonly DepartmentBadge[]; onProposed: (improvement: Improvement) => void };

/** The three things a proposal begins with. */
export function ProposeForm({ departments, onProposed }: Props) {
  const t = useTranslations("backlog");
  const common = useTranslations("common");
  const [fields, setFields] = useState({ title: "", departmentId: "", problem: "" });
  const create = useAction(createImprovementAction, { toastErrors: false, onSuccess: onProposed });
  const { error, fieldError } = create;
  const general = error && (error.kind !== "invalid" || "" in error.fields) ? create.errorText : null;
  const set = (key: keyof typeof fields) => (event: { target: { value: string } }) =>
    setFields({ ...fields, [key]: event.target.value });
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void create.run({ fields });
      }}
    >
      {general ? (
        <Notice tone="danger" role="alert">
          {general}
        </Notice>
      ) : null}
      <TextField
        label={t("field.title")}
        value={fields.title}
        onChange={set("title")}
        error={fieldError("fields.title")}
        required
      />
      <Select
        label={t("field.departmentId")}
        placeholder={t("propose.chooseDepartment")}
        options={departments.map(({ id, name }) => ({ value: id, label: name }))}
        value={fields.departmentId}
        onChange={set("departmentId")}
        error={fieldError("fields.departmentId") ?? fieldError("departmentId")}
        required
      />
      <TextArea
        label={t("field.problem")}
        value={fields.problem}
        onChange={set("problem")}
        error={fieldError("fields.problem")}
        optional
      />
      <DialogActions>
        <DialogClose>
          <Button>{common("cancel")}</Button>
        </DialogClose>
        <Button type="submit" variant="primary" loading={create.pending}>
          {t("propose.save")}
        </Button>
      </DialogActions>
    </form>
  );
}
