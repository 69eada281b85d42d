"use client";

import { useTranslations } from "next-intl";
import { FormConflict } from "@/components/shell/form-conflict";
import { RecordForm } from "@/components/shell/record-form";
import { useAction } from "@/components/shell/use-action";
import { useVersionedForm } from "@/components/shell/use-versioned-form";
import { Button } from "@/components/ui/button";
import { DialogActions } from "@/components/ui/dialog-actions";
import { DialogClose } from "@/components/ui/dialog-close";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { createDepartmentAction, updateDepartmentAction } from "@/lib/departments/actions";
import { departmentSchema, type Department, type DepartmentFields } from "@/lib/departments/model";
import { ColourChoice } from "./colour-choice";

type Props = { department: Department | null; onSaved: (department: Department) => void };

const blank: DepartmentFields = { name: "", colour: "blue", description: "", contact: "" };

/** A department's own fields, in a dialog; a new one when none is given. */
export function DepartmentForm({ department, onSaved }: Props) {
  const t = useTranslations("departments");
  const common = useTranslations("common");
  const colours = useTranslations("domain");
  const create = useAction(createDepartmentAction, { toastErrors: false });
  const update = useAction(updateDepartmentAction, { toastErrors: false });
  const form = useVersionedForm<DepartmentFields, Department>({
    initial: department ? fieldsOf(department) : blank,
    version: department?.version ?? null,
    save: (fields, expectedVersion) =>
      department
        ? update.run({ ...fields, departmentId: department.id, expectedVersion })
        : create.run(fields),
    standing(current) {
      const parsed = departmentSchema.safeParse(current);
      return parsed.success ? { fields: fieldsOf(parsed.data), version: parsed.data.version } : null;
    },
    onSaved,
  });
  const { fields, set, fieldError } = form;
  const words = {
    name: { label: t("field.name") },
    colour: {
      label: t("field.colour"),
      show: (colour: DepartmentFields["colour"]) => colours(`colour.${colour}`),
    },
    description: { label: t("field.description") },
    contact: { label: t("field.contact") },
  };
  return (
    <>
      <RecordForm form={form}>
        <TextField
          label={words.name.label}
          value={fields.name}
          onChange={(event) => set("name", event.target.value)}
          error={fieldError("name")}
          required
        />
        <ColourChoice
          label={words.colour.label}
          value={fields.colour}
          onChange={(colour) => set("colour", colour)}
          error={fieldError("colour")}
        />
        <TextArea
          label={words.description.label}
          value={fields.description}
          onChange={(event) => set("description", event.target.value)}
          error={fieldError("description")}
          optional
        />
        <TextField
          label={words.contact.label}
          hint={t("field.contactHint")}
          value={fields.contact}
          onChange={(event) => set("contact", event.target.value)}
          error={fieldError("contact")}
          optional
        />
        <DialogActions>
          <DialogClose>
            <Button>{common("cancel")}</Button>
          </DialogClose>
          <Button type="submit" variant="primary" loading={form.pending}>
            {department ? common("save") : t("create.save")}
          </Button>
        </DialogActions>
      </RecordForm>
      <FormConflict form={form} words={words} />
    </>
  );
}

function fieldsOf({ name, colour, description, contact }: Department): DepartmentFields {
  return { name, colour, description, contact };
}
