import { History } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AuditFilters } from "@/components/settings/audit-filters";
import { AuditTable } from "@/components/settings/audit-table";
import { PageBody } from "@/components/shell/page-body";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import { listAuditEntries } from "@/lib/audit/queries/list-audit-entries";
import { requireActor } from "@/lib/auth/require-actor";
import { valueOrNotFound } from "@/lib/auth/value-or-not-found";
import { read } from "@/lib/core/read";
import { listMembers } from "@/lib/people/queries/list-members";
import { auditCursorOf, auditFilterOf, auditHref } from "./audit-address";

type Props = {
  params: Promise<{ org: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("audit");
  return { title: t("title") };
}

export default async function AuditPage({ params, searchParams }: Props) {
  const { org } = await params;
  const search = await searchParams;
  const filter = auditFilterOf(search);
  const after = auditCursorOf(search);
  const actor = await requireActor(org);
  const { entries, names, next } = valueOrNotFound(
    await read(listAuditEntries, actor, {
      actorUserId: filter.actor,
      entityKind: filter.kind,
      entityId: filter.entity,
      from: filter.from,
      to: filter.to,
      after,
    }),
  );
  const { members } = valueOrNotFound(await read(listMembers, actor, { includeArchived: true }));
  const t = await getTranslations("audit");
  const common = await getTranslations("common");
  const path = `/${org}/settings/audit`;
  return (
    <PageBody>
      <div className="flex flex-col gap-4">
        <Card title={t("title")}>
          <p className="text-ink-2 pb-3">{t("lead")}</p>
          <AuditFilters
            path={path}
            filter={filter}
            people={members.map(({ userId, name }) => ({ userId, name }))}
            entityName={filter.entity ? names[filter.entity] : undefined}
          />
        </Card>
        {entries.length === 0 ? (
          <EmptyState
            icon={<History />}
            title={t("empty.title")}
            description={t("empty.lead")}
            actions={<LinkButton href={path}>{common("clear")}</LinkButton>}
          />
        ) : (
          <Card>
            <AuditTable path={path} entries={entries} names={names} />
          </Card>
        )}
        <div className="flex flex-wrap items-center justify-between gap-2">
          {after ? <LinkButton href={auditHref(path, filter, null)}>{t("newest")}</LinkButton> : <span />}
          <Pagination nextHref={next ? auditHref(path, filter, next) : null} />
        </div>
      </div>
    </PageBody>
  );
}
