import { useState } from "react";
import type { JourneyMap } from "@/lib/journeys/presented-map";
import { pageParts } from "@/lib/journeys/rules/page-parts";
import { columnsOnPage } from "./columns-on-page";
import { fillPage, widestZoom } from "./fill-page";
import type { Lane } from "@/lib/journeys/model/lanes";
import type { MapColumn } from "./map-columns";
import { MapLegend } from "./map-legend";
import type { MapReading } from "./map-reading";
import { MapTable } from "./map-table";
import { PageTitle } from "./page-title";
import { paper } from "./paper";
import { useFittingZoom } from "./use-fitting-zoom";

type Props = {
  map: JourneyMap;
  lanes?: readonly Lane[];
  columns: readonly MapColumn[];
  reading: MapReading;
};

/**
 * The map on paper: A3 across, page after page, each with its title, stages, lanes' names and legend, filled from edge
 * to edge and all of them enlarged alike.
 */
export function MapPages({ map, lanes, columns, reading }: Props) {
  const [printedAt] = useState(() => new Date());
  const parts = pageParts(columns, columnsOnPage);
  const { ref, zoom } = useFittingZoom(widestZoom(parts));
  return (
    <div
      ref={ref}
      data-map-pages
      className="[--lane-header:118px] [&_tbody_th]:z-0"
      style={{ width: paper.width }}
    >
      {parts.map((part, index) => (
        <section key={part.from} className="break-inside-avoid not-first:break-before-page">
          <PageTitle
            map={map}
            reading={reading}
            page={index + 1}
            pages={parts.length}
            printedAt={printedAt}
          />
          <div className="border-line-strong border-t">
            <MapTable
              map={map}
              lanes={lanes}
              columns={fillPage(columns, part, zoom)}
              reading={reading}
              from={part.from}
              count={part.count}
              zoom={zoom * 100}
              selectedId={null}
              onSelect={() => {}}
            />
          </div>
          <MapLegend desired={map.journey.isDesired} />
        </section>
      ))}
    </div>
  );
}
