import { useTranslations } from "next-intl";
import type { JourneyMap } from "@/lib/journeys/presented-map";
import { pageParts } from "@/lib/journeys/rules/page-parts";
import { columnsOnPage } from "./columns-on-page";
import type { Lane } from "./lanes";
import type { MapColumn } from "./map-columns";
import { MapLegend } from "./map-legend";
import type { MapReading } from "./map-reading";
import { MapTable } from "./map-table";

type Props = {
  map: JourneyMap;
  lanes?: readonly Lane[];
  columns: readonly MapColumn[];
  reading: MapReading;
};

/** The map on paper: A3 across, page after page, each with stages, lanes' names and legend. */
export function MapPages({ map, lanes, columns, reading }: Props) {
  const t = useTranslations("map");
  const parts = pageParts(columns, columnsOnPage);
  return (
    <div data-map-pages>
      {parts.map(({ from, count }, index) => (
        <section key={from} className="break-inside-avoid not-first:break-before-page">
          {parts.length > 1 ? (
            <p className="text-ink-2 px-4 py-1 text-right text-xs">
              {t("page", { title: map.journey.title, page: index + 1, pages: parts.length })}
            </p>
          ) : null}
          <MapTable
            map={map}
            lanes={lanes}
            columns={columns}
            reading={reading}
            from={from}
            count={count}
            selectedId={null}
            onSelect={() => {}}
          />
          <MapLegend desired={map.journey.isDesired} />
        </section>
      ))}
    </div>
  );
}
