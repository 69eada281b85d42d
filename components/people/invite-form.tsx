"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useAction } from "@/components/shell/use-action";
import { Button } from "@/components/ui/button";
import { DialogActions } from "@/components/ui/dialog-actions";
import { DialogClose } from "@/components/ui/dialog-close";
import { Notice } from "@/components/ui/notice";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { departmentRoles, type DepartmentBadge, type DepartmentRole } from "@/lib/departments/model";
import { createInvitationAction } from "@/lib/people/actions";
import { organisationRoles, type Invitation, type OrganisationRole } from "@/lib/people/model";

type Props = {
  departments: readonly DepartmentBadge[];
  manageOwners: boolean;
  onInvited: (invitation: Invitation) => void;
};

/** Whom to invite, as what, and into which department. */
export function InviteForm({ departments, manageOwners, onInvited }: Props) {
  const t = useTranslations("settings");
  const domain = useTranslations("domain");
  const common = useTranslations("common");
  const [email, setEmail] = useState("");
  const [name, setName] = useState("");
  const [role, setRole] = useState<OrganisationRole>("member");
  const [departmentId, setDepartmentId] = useState("");
  const [departmentRole, setDepartmentRole] = useState<DepartmentRole>("editor");
  const invite = useAction(createInvitationAction, { toastErrors: false, onSuccess: onInvited });
  const { fieldError } = invite;
  const wholeForm = invite.error && (invite.error.kind !== "invalid" || "" in invite.error.fields);
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        const department = departmentId
          ? { departmentId, departmentRole }
          : { departmentId: null, departmentRole: null };
        void invite.run({ email, name, role, ...department });
      }}
    >
      {wholeForm ? (
        <Notice tone="danger" role="alert">
          {invite.errorText}
        </Notice>
      ) : null}
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <TextField
          label={t("invite.email")}
          type="email"
          autoComplete="off"
          value={email}
          onChange={(event) => setEmail(event.target.value)}
          error={fieldError("email")}
          required
        />
        <TextField
          label={t("invite.name")}
          autoComplete="off"
          value={name}
          onChange={(event) => setName(event.target.value)}
          error={fieldError("name")}
          required
        />
      </div>
      <RadioGroup
        label={t("invite.role")}
        value={role}
        onValueChange={setRole}
        options={organisationRoles
          .filter((known) => known !== "owner" || manageOwners)
          .map((known) => ({ value: known, label: domain(`role.${known}`), hint: t(`role.${known}`) }))}
        error={fieldError("role")}
      />
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <Select
          label={t("invite.department")}
          placeholder={t("invite.noDepartment")}
          options={departments.map(({ id, name: label }) => ({ value: id, label }))}
          value={departmentId}
          onChange={(event) => setDepartmentId(event.target.value)}
          error={fieldError("departmentId")}
          optional
        />
        {departmentId ? (
          <Select
            label={t("invite.departmentRole")}
            options={departmentRoles.map((value) => ({ value, label: domain(`departmentRole.${value}`) }))}
            value={departmentRole}
            onChange={(event) =>
              setDepartmentRole(departmentRoles.find((known) => known === event.target.value) ?? "editor")
            }
            error={fieldError("departmentRole")}
          />
        ) : null}
      </div>
      <DialogActions>
        <DialogClose>
          <Button>{common("cancel")}</Button>
        </DialogClose>
        <Button type="submit" variant="primary" loading={invite.pending}>
          {t("invite.save")}
        </Button>
      </DialogActions>
    </form>
  );
}
