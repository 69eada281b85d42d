import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { InvitationList } from "@/components/people/invitation-list";
import { InviteDialog } from "@/components/people/invite-dialog";
import { MemberTable } from "@/components/people/member-table";
import { PageBody } from "@/components/shell/page-body";
import { Card } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/link-button";
import { requireActor } from "@/lib/auth/require-actor";
import { valueOrNotFound } from "@/lib/auth/value-or-not-found";
import { env } from "@/lib/core/env";
import { read } from "@/lib/core/read";
import { listMembers } from "@/lib/people/queries/list-members";

type Props = { params: Promise<{ org: string }>; searchParams: Promise<{ includeArchived?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("settings");
  return { title: t("people.title") };
}

export default async function PeoplePage({ params, searchParams }: Props) {
  const { org } = await params;
  const includeArchived = (await searchParams).includeArchived === "yes";
  const actor = await requireActor(org);
  const { members, invitations, departments, abilities } = valueOrNotFound(
    await read(listMembers, actor, { includeArchived }),
  );
  const t = await getTranslations("settings");
  const signInAddress = `${env().APP_URL}/sign-in`;
  const path = `/${org}/settings/people`;
  return (
    <PageBody>
      <div className="flex flex-col gap-4">
        <Card
          title={t("people.title")}
          actions={
            <>
              <LinkButton
                href={includeArchived ? path : `${path}?includeArchived=yes`}
                variant="ghost"
                size="sm"
              >
                {includeArchived ? t("people.hideRemoved") : t("people.showRemoved")}
              </LinkButton>
              {abilities.manage ? (
                <InviteDialog
                  departments={departments}
                  manageOwners={abilities.manageOwners}
                  signInAddress={signInAddress}
                />
              ) : null}
            </>
          }
        >
          <p className="text-ink-2 pb-2">{t("people.lead")}</p>
          <MemberTable slug={org} ownUserId={actor.userId} members={members} abilities={abilities} />
        </Card>
        {abilities.manage ? (
          <InvitationList
            invitations={invitations}
            manageOwners={abilities.manageOwners}
            signInAddress={signInAddress}
          />
        ) : null}
      </div>
    </PageBody>
  );
}
