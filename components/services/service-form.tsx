"use client";

import { useTranslations } from "next-intl";
import { FormConflict } from "@/components/shell/form-conflict";
import { RecordForm } from "@/components/shell/record-form";
import { useAction } from "@/components/shell/use-action";
import { useVersionedForm } from "@/components/shell/use-versioned-form";
import { Button } from "@/components/ui/button";
import { DialogActions } from "@/components/ui/dialog-actions";
import { DialogClose } from "@/components/ui/dialog-close";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { DepartmentBadge } from "@/lib/departments/model";
import { createServiceAction, updateServiceAction } from "@/lib/services/actions";
import { serviceSchema, type Service } from "@/lib/services/model";

type Fields = { name: string; description: string; ownerDepartmentId: string };
type Props = {
  service: Service | null;
  departments: readonly DepartmentBadge[];
  onSaved: (service: Service) => void;
};

const blank: Fields = { name: "", description: "", ownerDepartmentId: "" };

/** A service's own fields, in a dialog; a new one when none is given. */
export function ServiceForm({ service, departments, onSaved }: Props) {
  const t = useTranslations("services");
  const common = useTranslations("common");
  const create = useAction(createServiceAction, { toastErrors: false });
  const update = useAction(updateServiceAction, { toastErrors: false });
  const owners = withOwn(departments, service?.ownerDepartment);
  const form = useVersionedForm<Fields, Service>({
    initial: service ? fieldsOf(service) : blank,
    version: service?.version ?? null,
    save: (fields, expectedVersion) =>
      service ? update.run({ ...fields, serviceId: service.id, expectedVersion }) : create.run(fields),
    standing(current) {
      const parsed = serviceSchema.safeParse(current);
      return parsed.success ? { fields: fieldsOf(parsed.data), version: parsed.data.version } : null;
    },
    onSaved,
  });
  const { fields, set, fieldError } = form;
  const words = {
    name: { label: t("field.name") },
    description: { label: t("field.description") },
    ownerDepartmentId: {
      label: t("field.owner"),
      show: (id: string) => owners.find((department) => department.id === id)?.name ?? id,
    },
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
        <Select
          label={words.ownerDepartmentId.label}
          placeholder={t("chooseOwner")}
          options={owners.map(({ id, name }) => ({ value: id, label: name }))}
          value={fields.ownerDepartmentId}
          onChange={(event) => set("ownerDepartmentId", event.target.value)}
          error={fieldError("ownerDepartmentId")}
          required
        />
        <TextArea
          label={words.description.label}
          value={fields.description}
          onChange={(event) => set("description", event.target.value)}
          error={fieldError("description")}
          optional
        />
        <DialogActions>
          <DialogClose>
            <Button>{common("cancel")}</Button>
          </DialogClose>
          <Button type="submit" variant="primary" loading={form.pending}>
            {service ? common("save") : t("create.save")}
          </Button>
        </DialogActions>
      </RecordForm>
      <FormConflict form={form} words={words} />
    </>
  );
}

function fieldsOf({ name, description, ownerDepartment }: Service): Fields {
  return { name, description, ownerDepartmentId: ownerDepartment.id };
}

// A service may still belong to a department that was archived since: it stays a choice until it is changed.
function withOwn(
  departments: readonly DepartmentBadge[],
  own: DepartmentBadge | undefined,
): readonly DepartmentBadge[] {
  return !own || departments.some(({ id }) => id === own.id) ? departments : [own, ...departments];
}
