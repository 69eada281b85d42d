"use client";

import { useTranslations } from "next-intl";
import { useAction } from "@/components/shell/use-action";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { removeMemberAction, restoreMemberAction } from "@/lib/people/actions";
import type { Member } from "@/lib/people/model";

/** Removes somebody from the organisation, or lets them back in. */
export function MemberActions({ member }: { member: Member & { lastOwner: boolean } }) {
  const t = useTranslations("settings");
  const common = useTranslations("common");
  const { name, membershipId, version: expectedVersion } = member;
  const remove = useAction(removeMemberAction, { success: t("people.removeDone", { name }) });
  const restore = useAction(restoreMemberAction, { success: t("people.restoreDone", { name }) });
  if (member.archivedAt) {
    return (
      <Button
        size="sm"
        aria-label={t("people.restoreOf", { name })}
        loading={restore.pending}
        onClick={() => void restore.run({ membershipId, expectedVersion })}
      >
        {common("restore")}
      </Button>
    );
  }
  if (member.lastOwner) return null;
  return (
    <ConfirmDialog
      title={t("people.removeTitle", { name })}
      description={t("people.removeLead")}
      confirmLabel={common("remove")}
      trigger={
        <Button size="sm" variant="ghost" aria-label={t("people.removeOf", { name })}>
          {common("remove")}
        </Button>
      }
      onConfirm={async () => (await remove.run({ membershipId, expectedVersion })).ok}
    />
  );
}
