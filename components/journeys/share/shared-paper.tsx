import { useState } from "react";
import { pageParts } from "@/lib/journeys/rules/page-parts";
import type { SharedJourney } from "@/lib/share-links/presented-shared-journey";
import { columnsOnPage } from "../map/columns-on-page";
import { fillPage, widestZoom } from "../map/fill-page";
import { mapColumns } from "../map/map-columns";
import { MapLegend } from "../map/map-legend";
import { paper } from "../map/paper";
import { useFittingZoom } from "../map/use-fitting-zoom";
import { SharedMap } from "./shared-map";
import { SharedPageTitle } from "./shared-page-title";
import { readShared } from "./shared-reading";

/** A shared map on paper, as the map itself prints: page after page, filled from edge to edge, all enlarged alike. */
export function SharedPaper({ shared }: { shared: SharedJourney }) {
  const [printedAt] = useState(() => new Date());
  const columns = mapColumns(shared.stages);
  const reading = readShared(shared.stages);
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
          <SharedPageTitle
            journey={shared.journey}
            page={index + 1}
            pages={parts.length}
            printedAt={printedAt}
          />
          <div className="border-line-strong border-t" style={{ zoom }}>
            <SharedMap shared={shared} columns={fillPage(columns, part, zoom)} reading={reading} {...part} />
          </div>
          <MapLegend work={false} />
        </section>
      ))}
    </div>
  );
}
