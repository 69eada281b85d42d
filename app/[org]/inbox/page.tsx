import { Inbox } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { InboxList } from "@/components/notifications/inbox-list";
import { KindFilter } from "@/components/notifications/kind-filter";
import { MarkAllButton } from "@/components/notifications/mark-all-button";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { requireActor } from "@/lib/auth/require-actor";
import { valueOrNotFound } from "@/lib/auth/value-or-not-found";
import { read } from "@/lib/core/read";
import { inboxFilters } from "@/lib/notifications/inbox-filters";
import { listNotifications } from "@/lib/notifications/queries/list-notifications";

type Props = {
  params: Promise<{ org: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("inbox");
  return { title: t("title") };
}

export default async function InboxPage({ params, searchParams }: Props) {
  const { org } = await params;
  const filters = inboxFilters(await searchParams);
  const inbox = valueOrNotFound(await read(listNotifications, await requireActor(org), filters));
  const t = await getTranslations("inbox");
  const { kind, page } = filters;
  const pageHref = (number: number) => `/${org}/inbox?${kind ? `kind=${kind}&` : ""}page=${number}`;
  return (
    <>
      <PageHeader
        title={t("title")}
        meta={<span className="text-ink-3 text-xs">{t("unread", { count: inbox.unread })}</span>}
        actions={inbox.unread > 0 ? <MarkAllButton kind={kind} /> : null}
      />
      <PageBody width="reading">
        <KindFilter slug={org} kind={kind} />
        {inbox.notifications.length > 0 ? (
          <InboxList slug={org} notifications={inbox.notifications} />
        ) : (
          <EmptyState
            icon={<Inbox />}
            title={t(kind || page > 1 ? "emptyFiltered" : "empty")}
            description={t("emptyLead")}
          />
        )}
        <Pagination
          previousHref={page > 1 ? pageHref(page - 1) : null}
          nextHref={inbox.more ? pageHref(page + 1) : null}
        />
      </PageBody>
    </>
  );
}
