"use client";

import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { toast } from "sonner";
import { ConflictDialog } from "@/components/shell/conflict-dialog";
import { useAction } from "@/components/shell/use-action";
import { useErrorText } from "@/components/shell/error-text";
import { useFieldErrors } from "@/components/shell/use-field-errors";
import { Button } from "@/components/ui/button";
import { Menu } from "@/components/ui/menu";
import { MenuRadioGroup } from "@/components/ui/menu-radio-group";
import { Tooltip } from "@/components/ui/tooltip";
import { changeMemberRoleAction } from "@/lib/people/actions";
import { memberSchema, organisationRoles, type Member, type OrganisationRole } from "@/lib/people/model";

type Props = { member: Member & { lastOwner: boolean }; manageOwners: boolean };

/** Somebody's role in the organisation, changed from a menu. */
export function MemberRole({ member, manageOwners }: Props) {
  const t = useTranslations("settings");
  const domain = useTranslations("domain");
  const errorText = useErrorText();
  const fieldErrors = useFieldErrors();
  const change = useAction(changeMemberRoleAction, { toastErrors: false });
  const [conflict, setConflict] = useState<{ wanted: OrganisationRole; current: Member } | null>(null);
  const { name, membershipId } = member;
  const word = (role: OrganisationRole) => domain(`role.${role}`);

  async function setRole(role: OrganisationRole, expectedVersion: number) {
    const result = await change.run({ membershipId, expectedVersion, role });
    setConflict(null);
    if (result.ok) return void toast.success(t("people.roleChanged", { name, role: word(role) }));
    const current = result.error.kind === "conflict" ? memberSchema.safeParse(result.error.current) : null;
    if (current?.success) setConflict({ wanted: role, current: current.data });
    else toast.error(fieldErrors(result.error)("role") ?? errorText(result.error));
  }

  const label = t("people.roleOf", { name, role: word(member.role) });
  if (member.lastOwner) {
    return (
      <Tooltip content={t("people.lastOwner")}>
        <span
          tabIndex={0}
          role="note"
          aria-label={`${label}. ${t("people.lastOwner")}`}
          className="cursor-help"
        >
          {word(member.role)}
        </span>
      </Tooltip>
    );
  }
  return (
    <>
      <Menu
        label={label}
        align="start"
        trigger={
          <Button variant="ghost" size="sm" className="-ml-2.5" loading={change.pending} aria-label={label}>
            {word(member.role)}
            <ChevronDown aria-hidden />
          </Button>
        }
      >
        <MenuRadioGroup
          label={t("people.changeRole")}
          value={member.role}
          onValueChange={(role) => {
            if (role !== member.role) void setRole(role, member.version);
          }}
          options={organisationRoles
            .filter((role) => role !== "owner" || manageOwners)
            .map((role) => ({ value: role, label: word(role) }))}
        />
      </Menu>
      <ConflictDialog
        fields={
          conflict && [
            {
              key: "role",
              likely: "mine",
              label: t("people.changeRole"),
              mine: word(conflict.wanted),
              theirs: word(conflict.current.role),
            },
          ]
        }
        pending={change.pending}
        onCancel={() => setConflict(null)}
        onResolve={(theirs) => {
          if (!conflict) return;
          void setRole(
            theirs.has("role") ? conflict.current.role : conflict.wanted,
            conflict.current.version,
          );
        }}
      />
    </>
  );
}
