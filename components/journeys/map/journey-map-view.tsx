"use client";

import { useMemo } from "react";
import { useTranslations } from "next-intl";
import { usePrinting } from "@/components/ui/use-printing";
import type { JourneyMap } from "@/lib/journeys/presented-map";
import { useCollapsing } from "../view/collapsing-context";
import { fadedBy } from "../view/fits-filter";
import type { MapView } from "../view/use-map-view";
import type { Lane } from "@/lib/journeys/model/lanes";
import { mapColumns } from "./map-columns";
import { MapEmpty } from "./map-empty";
import { MapLegend } from "./map-legend";
import { MapPages } from "./map-pages";
import { MapTable } from "./map-table";
import { NumbersOnDemand } from "./numbers-on-demand";
import { readMap } from "./map-reading";

type Props = {
  map: JourneyMap;
  /** How large it is drawn, and what is looked for; as it is, and everything, where nothing is said. */
  view?: Pick<MapView, "zoom" | "filter">;
  lanes?: readonly Lane[];
  selectedId: string | null;
  onSelect(touchpointId: string, field?: string): void;
};

/** The map in a region that scrolls both ways; on paper, page after page. */
export function JourneyMapView({ map, view, lanes, selectedId, onSelect }: Props) {
  const t = useTranslations("map");
  const printing = usePrinting();
  const collapsed = useCollapsing()?.collapsed;
  const columns = useMemo(() => mapColumns(map.stages, collapsed), [map.stages, collapsed]);
  const reading = useMemo(
    () => readMap(map.stages, map.minimumResponses),
    [map.stages, map.minimumResponses],
  );
  const filter = view?.filter;
  const faded = useMemo(
    () => (filter ? fadedBy(filter, map.stages, reading) : undefined),
    [filter, map.stages, reading],
  );
  if (map.stages.length === 0) return <MapEmpty map={map} />;
  if (printing) return <MapPages map={map} lanes={lanes} columns={columns} reading={reading} />;
  return (
    <div className="flex min-h-0 min-w-0 flex-1 flex-col">
      <div
        className="min-h-0 flex-1 scroll-pt-24 scroll-pl-[var(--lane-header)] overflow-auto"
        role="region"
        aria-label={t("region")}
        data-map-scroll
      >
        <MapTable
          zoom={view?.zoom}
          faded={faded}
          map={map}
          lanes={lanes}
          columns={columns}
          reading={reading}
          selectedId={selectedId}
          onSelect={onSelect}
        />
        <NumbersOnDemand touchpoints={reading.touchpoints} minimumResponses={map.minimumResponses} />
      </div>
      <MapLegend desired={map.journey.isDesired} />
    </div>
  );
}
