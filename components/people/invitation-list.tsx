"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useAction } from "@/components/shell/use-action";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { revokeInvitationAction } from "@/lib/people/actions";
import type { Invitation } from "@/lib/people/model";
import { SignInAddress } from "./sign-in-address";

type Props = { invitations: readonly Invitation[]; manageOwners: boolean; signInAddress: string };

/** Who was invited and has not come yet. */
export function InvitationList({ invitations, manageOwners, signInAddress }: Props) {
  const t = useTranslations("settings");
  return (
    <Card title={t("invitations.title")} meta={invitations.length}>
      {invitations.length === 0 ? (
        <p className="text-ink-3">{t("invitations.none")}</p>
      ) : (
        <>
          <ul className="flex flex-col pb-3">
            {invitations.map((invitation) => (
              <Row
                key={invitation.invitationId}
                invitation={invitation}
                mayRevoke={invitation.role !== "owner" || manageOwners}
              />
            ))}
          </ul>
          <SignInAddress address={signInAddress} label={t("invitations.address")} />
        </>
      )}
    </Card>
  );
}

function Row({ invitation, mayRevoke }: { invitation: Invitation; mayRevoke: boolean }) {
  const t = useTranslations("settings");
  const domain = useTranslations("domain");
  const format = useFormatter();
  const { invitationId, name, email, department, departmentRole } = invitation;
  const revoke = useAction(revokeInvitationAction, { success: t("invitations.revokeDone", { name }) });
  const date = format.dateTime(new Date(invitation.expiresAt), "day");
  return (
    <li className="border-line flex flex-wrap items-center gap-x-4 gap-y-1 border-b py-2 last:border-b-0">
      <span className="flex min-w-48 flex-1 flex-col">
        <span className="font-medium">{name}</span>
        <span className="text-ink-3 text-xs">{email}</span>
      </span>
      <span className="flex flex-wrap items-center gap-1.5">
        <Badge variant="outline">{domain(`role.${invitation.role}`)}</Badge>
        {department && departmentRole ? (
          <Badge tone={department.colour}>
            {t("people.departmentRole", {
              department: department.name,
              role: domain(`departmentRole.${departmentRole}`),
            })}
          </Badge>
        ) : null}
      </span>
      <span className="text-ink-3 flex flex-col text-xs">
        <span>{t("invitations.by", { name: invitation.invitedBy })}</span>
        <span>
          {invitation.expired ? t("invitations.expired", { date }) : t("invitations.expires", { date })}
        </span>
      </span>
      {mayRevoke ? (
        <ConfirmDialog
          title={t("invitations.revokeTitle", { name })}
          description={t("invitations.revokeLead", { email })}
          confirmLabel={t("invitations.revoke")}
          trigger={
            <Button size="sm" variant="ghost" aria-label={t("invitations.revokeOf", { name })}>
              {t("invitations.revoke")}
            </Button>
          }
          onConfirm={async () => (await revoke.run({ invitationId })).ok}
        />
      ) : null}
    </li>
  );
}
