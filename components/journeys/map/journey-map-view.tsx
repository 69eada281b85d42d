"use client";

import { useMemo } from "react";
import type { JourneyMap } from "@/lib/journeys/presented-map";
import { CurveRow } from "./curve-row";
import { LaneRow } from "./lane-row";
import { lanes } from "./lanes";
import { mapColumns } from "./map-columns";
import { MapEmpty } from "./map-empty";
import { MapLegend } from "./map-legend";
import { NumbersTable } from "./numbers-table";
import { readMap } from "./map-reading";
import { StageRow } from "./stage-row";
import { columnWidth } from "./column-width";
import { useTranslations } from "next-intl";

type Props = {
  map: JourneyMap;
  selectedId: string | null;
  onSelect(touchpointId: string): void;
};

/**
 * The map: stages across, touchpoints as columns, lanes as rows, and the emotion curve under them. One real
 * table with fixed column widths, so that the curve's points stand exactly under their columns.
 */
export function JourneyMapView({ map, selectedId, onSelect }: Props) {
  const t = useTranslations("map");
  const columns = useMemo(() => mapColumns(map.stages), [map.stages]);
  const reading = useMemo(
    () => readMap(map.stages, map.minimumResponses),
    [map.stages, map.minimumResponses],
  );
  if (map.stages.length === 0) return <MapEmpty map={map} />;
  return (
    <div className="flex min-h-0 min-w-0 flex-1 flex-col">
      <div
        className="min-h-0 flex-1 overflow-auto"
        role="region"
        aria-label={t("region")}
        tabIndex={0}
        data-map-scroll
      >
        <table
          className="border-separate border-spacing-0 table-fixed"
          style={{ width: `calc(var(--lane-header) + ${columns.length * columnWidth}px)` }}
        >
          <caption className="sr-only">{t("caption", { title: map.journey.title })}</caption>
          <colgroup>
            <col style={{ width: "var(--lane-header)" }} />
            {columns.map((column) => (
              <col key={column.key} style={{ width: columnWidth }} />
            ))}
          </colgroup>
          <thead>
            <StageRow map={map} />
          </thead>
          <tbody>
            {lanes.map((lane) => (
              <LaneRow
                key={lane}
                lane={lane}
                columns={columns}
                reading={reading}
                map={map}
                selectedId={selectedId}
                onSelect={onSelect}
              />
            ))}
            <CurveRow
              columns={columns}
              minimumResponses={map.minimumResponses}
              selectedId={selectedId}
              onSelect={onSelect}
            />
          </tbody>
        </table>
        <NumbersTable touchpoints={reading.touchpoints} minimumResponses={map.minimumResponses} />
      </div>
      <MapLegend />
    </div>
  );
}
