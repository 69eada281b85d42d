"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useAction } from "@/components/shell/use-action";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { addDepartmentMemberAction } from "@/lib/departments/actions";
import { departmentRoles, type DepartmentRole } from "@/lib/departments/model";

type Props = {
  departmentId: string;
  candidates: readonly { membershipId: string; name: string; email: string }[];
};

/** Gives a member of the organisation a place in the department. */
export function AddDepartmentMember({ departmentId, candidates }: Props) {
  const t = useTranslations("departments");
  const domain = useTranslations("domain");
  const common = useTranslations("common");
  const [membershipId, setMembershipId] = useState("");
  const [role, setRole] = useState<DepartmentRole>("editor");
  const add = useAction(addDepartmentMemberAction, {
    success: t("people.added"),
    toastErrors: false,
    onSuccess: () => setMembershipId(""),
  });
  if (candidates.length === 0) return <p className="text-ink-3 pt-3 text-xs">{t("people.everybody")}</p>;
  return (
    <form
      aria-label={t("people.add")}
      className="border-line flex flex-wrap items-end gap-2 border-t pt-3"
      onSubmit={(event) => {
        event.preventDefault();
        void add.run({ departmentId, membershipId, role });
      }}
    >
      <Select
        className="min-w-40 flex-1"
        label={t("people.person")}
        placeholder={t("people.choosePerson")}
        options={candidates.map(({ membershipId: value, name, email }) => ({
          value,
          label: `${name} (${email})`,
        }))}
        value={membershipId}
        onChange={(event) => setMembershipId(event.target.value)}
        error={add.fieldError("membershipId") ?? add.errorText}
        required
      />
      <Select
        label={t("people.role")}
        options={departmentRoles.map((value) => ({ value, label: domain(`departmentRole.${value}`) }))}
        value={role}
        onChange={(event) =>
          setRole(departmentRoles.find((known) => known === event.target.value) ?? "editor")
        }
      />
      <Button type="submit" icon={<Plus />} loading={add.pending}>
        {common("add")}
      </Button>
    </form>
  );
}
