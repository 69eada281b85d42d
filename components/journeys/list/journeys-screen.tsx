import { CalendarCheck, FileUp, FolderTree } from "lucide-react";
import { useTranslations } from "next-intl";
import { ExportMenu } from "@/components/shell/export-menu";
import { filterQuery } from "@/components/shell/filter-query";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { LinkButton } from "@/components/ui/link-button";
import type { JourneyFilters as Filters } from "@/lib/journeys/journey-filters";
import type { JourneyList } from "@/lib/journeys/presented-list";
import { JourneyFilters } from "./journey-filters";
import { JourneyTable } from "./journey-table";
import { NewJourneyButtons } from "./new-journey-buttons";
import { NoJourneys } from "./no-journeys";

type Props = { slug: string; filters: Filters; list: JourneyList };

/** The list of journeys with what narrows it, from what was read for it. */
export function JourneysScreen({ slug, filters, list }: Props) {
  const t = useTranslations("journeys");
  const { journeys, departments } = list;
  const canCreate = list.createFor.length > 0;
  const narrowed = filterQuery(filters);
  const filtered = Object.keys(filters).length > 0;
  return (
    <>
      <PageHeader
        title={t("title")}
        actions={
          <>
            <LinkButton href={`/${slug}/journeys/portfolio`} icon={<FolderTree />}>
              {t("portfolio")}
            </LinkButton>
            <LinkButton href={`/${slug}/journeys/reviews`} icon={<CalendarCheck />}>
              {t("reviews")}
            </LinkButton>
            {journeys.length > 0 ? (
              <ExportMenu
                tables={{
                  journeys: `/${slug}/journeys/csv${narrowed}`,
                  touchpoints: `/${slug}/journeys/touchpoints${narrowed}`,
                }}
              />
            ) : null}
            {canCreate ? <NewJourneyButtons slug={slug} /> : null}
            {!canCreate && journeys.some(({ abilities }) => abilities.edit) ? (
              <LinkButton href={`/${slug}/journeys/import/csv`} icon={<FileUp />}>
                {t("import")}
              </LinkButton>
            ) : null}
          </>
        }
      />
      <PageBody>
        <JourneyFilters
          filters={filters}
          departments={departments.map(({ id, name }) => ({ value: id, label: name }))}
        />
        {journeys.length > 0 ? (
          <JourneyTable slug={slug} journeys={journeys} />
        ) : (
          <NoJourneys slug={slug} filtered={filtered} canCreate={canCreate} />
        )}
      </PageBody>
    </>
  );
}
