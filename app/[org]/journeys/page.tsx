import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { JourneyFilters } from "@/components/journeys/list/journey-filters";
import { JourneyTable } from "@/components/journeys/list/journey-table";
import { NewJourneyButtons } from "@/components/journeys/list/new-journey-buttons";
import { NoJourneys } from "@/components/journeys/list/no-journeys";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { requireActor } from "@/lib/auth/require-actor";
import { valueOrNotFound } from "@/lib/auth/value-or-not-found";
import { read } from "@/lib/core/read";
import { listDepartments } from "@/lib/departments/queries/list-departments";
import { journeyFilters } from "@/lib/journeys/journey-filters";
import { listJourneys } from "@/lib/journeys/queries/list-journeys";

type Props = {
  params: Promise<{ org: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("journeys");
  return { title: t("title") };
}

export default async function JourneysPage({ params, searchParams }: Props) {
  const { org } = await params;
  const filters = journeyFilters(await searchParams);
  const actor = await requireActor(org);
  const { journeys, createFor } = valueOrNotFound(await read(listJourneys, actor, filters));
  const { departments } = valueOrNotFound(await read(listDepartments, actor, {}));
  const t = await getTranslations("journeys");
  const filtered = Object.keys(filters).length > 0;
  return (
    <>
      <PageHeader
        title={t("title")}
        actions={createFor.length > 0 ? <NewJourneyButtons slug={org} /> : null}
      />
      <PageBody>
        <JourneyFilters
          filters={filters}
          departments={departments.map(({ id, name }) => ({ value: id, label: name }))}
        />
        {journeys.length > 0 ? (
          <JourneyTable slug={org} journeys={journeys} />
        ) : (
          <NoJourneys slug={org} filtered={filtered} canCreate={createFor.length > 0} />
        )}
      </PageBody>
    </>
  );
}
