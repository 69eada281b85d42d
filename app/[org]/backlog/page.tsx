import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BacklogFilterForm } from "@/components/backlog/backlog-filter-form";
import { backlogLook } from "@/components/backlog/backlog-view";
import { BulkTable } from "@/components/backlog/bulk-table";
import { FocusStrip } from "@/components/backlog/focus-strip";
import { ImpactEffortMatrix } from "@/components/backlog/impact-effort-matrix";
import { ImprovementBoard } from "@/components/backlog/improvement-board";
import { NoImprovements } from "@/components/backlog/no-improvements";
import { ProposeDialog } from "@/components/backlog/propose-dialog";
import { ViewSwitch } from "@/components/backlog/view-switch";
import { ExportMenu } from "@/components/shell/export-menu";
import { filterQuery } from "@/components/shell/filter-query";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { requireActor } from "@/lib/auth/require-actor";
import { valueOrNotFound } from "@/lib/auth/value-or-not-found";
import { backlogFilters } from "@/lib/backlog/backlog-filters";
import { listImprovements } from "@/lib/backlog/queries/list-improvements";
import { read } from "@/lib/core/read";

type Props = {
  params: Promise<{ org: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("backlog");
  return { title: t("title") };
}

export default async function BacklogPage({ params, searchParams }: Props) {
  const { org } = await params;
  const search = await searchParams;
  const [filters, look] = [backlogFilters(search), backlogLook(search)];
  const actor = await requireActor(org);
  const backlog = valueOrNotFound(await read(listImprovements, actor, filters));
  const inFocus = valueOrNotFound(await read(listImprovements, actor, { focus: true, state: "open" }));
  const t = await getTranslations("backlog");
  const { improvements, departments, mayPropose } = backlog;
  const filtered = Object.keys(filters).length > 0;
  return (
    <>
      <PageHeader
        title={t("title")}
        meta={<span className="text-ink-3 text-xs">{t("count", { count: improvements.length })}</span>}
        actions={
          <>
            <ViewSwitch slug={org} filters={filters} look={look} />
            {improvements.length > 0 ? (
              <ExportMenu tables={{ improvements: `/${org}/backlog/csv${filterQuery(filters)}` }} />
            ) : null}
            {mayPropose && departments.length > 0 ? <ProposeDialog departments={departments} /> : null}
          </>
        }
      />
      <PageBody>
        {improvements.length > 0 || filtered ? (
          <>
            <FocusStrip slug={org} improvements={inFocus.improvements} canPropose={mayPropose} />
            <BacklogFilterForm slug={org} filters={filters} look={look} choices={backlog} />
          </>
        ) : null}
        {improvements.length === 0 ? (
          <NoImprovements
            slug={org}
            look={look}
            filtered={filtered}
            mayPropose={mayPropose}
            departments={departments}
          />
        ) : look.view === "board" ? (
          <ImprovementBoard improvements={improvements} filters={filters} />
        ) : look.view === "table" ? (
          <BulkTable backlog={backlog} filters={filters} look={look} />
        ) : (
          <ImpactEffortMatrix slug={org} improvements={improvements} />
        )}
      </PageBody>
    </>
  );
}
