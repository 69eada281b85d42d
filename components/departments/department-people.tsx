"use client";

import { ChevronDown, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { toast } from "sonner";
import { useAction } from "@/components/shell/use-action";
import { Avatar } from "@/components/ui/avatar";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { IconButton } from "@/components/ui/icon-button";
import { Menu } from "@/components/ui/menu";
import { MenuRadioGroup } from "@/components/ui/menu-radio-group";
import { changeDepartmentMemberRoleAction, removeDepartmentMemberAction } from "@/lib/departments/actions";
import { departmentRoles, type DepartmentRole } from "@/lib/departments/model";
import type { DepartmentPage, DepartmentPerson } from "@/lib/departments/presented-department";
import { AddDepartmentMember } from "./add-department-member";

type Props = { page: Pick<DepartmentPage, "department" | "people" | "candidates" | "abilities"> };

/** Who belongs to a department, and in which role; changed in place by whoever may. */
export function DepartmentPeople({ page }: Props) {
  const t = useTranslations("departments");
  const { department, people, candidates, abilities } = page;
  return (
    <Card title={t("people.title")} meta={people.length}>
      {people.length === 0 ? <p className="text-ink-3">{t("people.none")}</p> : null}
      <ul className="flex flex-col">
        {people.map((person) => (
          <Person
            key={person.membershipId}
            person={person}
            department={department}
            mayChange={abilities.people}
          />
        ))}
      </ul>
      {abilities.people ? <AddDepartmentMember departmentId={department.id} candidates={candidates} /> : null}
    </Card>
  );
}

type PersonProps = { person: DepartmentPerson; department: DepartmentPage["department"]; mayChange: boolean };

function Person({ person, department, mayChange }: PersonProps) {
  const t = useTranslations("departments");
  const domain = useTranslations("domain");
  const changeRole = useAction(changeDepartmentMemberRoleAction);
  const remove = useAction(removeDepartmentMemberAction);
  const { name } = person;
  const place = { departmentId: department.id, membershipId: person.membershipId };

  async function setRole(role: DepartmentRole) {
    const result = await changeRole.run({ ...place, role });
    if (result.ok) toast.success(t("people.roleChanged", { name, role: domain(`departmentRole.${role}`) }));
  }

  return (
    <li className="border-line flex items-center gap-3 border-b py-2 last:border-b-0">
      <Avatar name={name} size="sm" />
      <span className="flex min-w-0 flex-1 flex-col">
        <span className="truncate">{name}</span>
        <span className="text-ink-3 truncate text-xs">{person.email}</span>
      </span>
      {mayChange ? (
        <>
          <Menu
            label={t("people.roleOf", { name })}
            align="end"
            trigger={
              <Button
                size="sm"
                variant="ghost"
                loading={changeRole.pending}
                aria-label={`${t("people.roleOf", { name })}: ${domain(`departmentRole.${person.role}`)}`}
              >
                {domain(`departmentRole.${person.role}`)}
                <ChevronDown aria-hidden />
              </Button>
            }
          >
            <MenuRadioGroup
              label={t("people.role")}
              value={person.role}
              onValueChange={(role) => {
                const chosen = departmentRoles.find((known) => known === role);
                if (chosen) void setRole(chosen);
              }}
              options={departmentRoles.map((role) => ({
                value: role,
                label: domain(`departmentRole.${role}`),
              }))}
            />
          </Menu>
          <ConfirmDialog
            title={t("people.removeTitle", { name, department: department.name })}
            description={t("people.removeLead")}
            confirmLabel={t("people.removeConfirm")}
            trigger={<IconButton label={t("people.remove", { name })} icon={<X />} size="sm" />}
            onConfirm={async () => {
              const result = await remove.run(place);
              if (result.ok) toast.success(t("people.removed", { name }));
              return result.ok;
            }}
          />
        </>
      ) : (
        <span className="text-ink-2 text-xs">{domain(`departmentRole.${person.role}`)}</span>
      )}
    </li>
  );
}
