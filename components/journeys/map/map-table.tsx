import { useTranslations } from "next-intl";
import { Activity, useId, useMemo, type MouseEvent } from "react";
import { useStableCallback } from "@/components/ui/use-stable-callback";
import type { TouchpointId } from "@/lib/core/ids";
import type { JourneyMap } from "@/lib/journeys/presented-map";
import { columnEdges, widthOf } from "./column-width";
import { CurveRow } from "./curve-row";
import { Awake } from "../grid/awake";
import { GridRequests } from "../grid/grid-requests";
import { useGridDrag } from "../grid/use-grid-drag";
import { useGridKeys } from "../grid/use-grid-keys";
import { useRovingFocus } from "../grid/use-roving-focus";
import { useSelection } from "../selection/selection-context";
import { LaneRow } from "./lane-row";
import { lanes as allLanes, type Lane } from "@/lib/journeys/model/lanes";
import type { MapColumn } from "./map-columns";
import type { MapReading } from "./map-reading";
import { StageRow } from "./stage-row";

type Props = {
  map: JourneyMap;
  reading: MapReading;
  columns: readonly MapColumn[];
  /** From top to bottom; all of them in their order unless one chose. */
  lanes?: readonly Lane[];
  /** Which of the columns stand here; all of them unless it is a page of a longer map. */
  from?: number;
  count?: number;
  /** In per cent. */
  zoom?: number;
  /** Touchpoints that are not what is looked for. */
  faded?: ReadonlySet<string>;
  selectedId: string | null;
  onSelect(touchpointId: string, field?: string): void;
};

/**
 * Stages across, touchpoints as columns, lanes as rows, and the emotion curve under them. One real table with
 * fixed column widths, so that the curve's points stand exactly under their columns. Each row comes to
 * life by itself, or at once when something in it is used.
 */
export function MapTable({
  map,
  reading,
  columns,
  lanes = allLanes,
  from = 0,
  count = columns.length,
  zoom = 100,
  faded,
  selectedId,
  ...on
}: Props) {
  const t = useTranslations("map");
  const id = useId();
  const here = useMemo(() => columns.slice(from, from + count), [columns, from, count]);
  const { table, onAwake, ...roving } = useRovingFocus();
  const drag = useGridDrag(map, here);
  const keys = useGridKeys(map, here, lanes);
  const selection = useSelection();
  const onSelect = useStableCallback(on.onSelect);
  const onPress = useStableCallback((id: TouchpointId, { shiftKey, ctrlKey, metaKey }: MouseEvent) => {
    if (shiftKey) return selection.extendTo(id);
    if (ctrlKey || metaKey) return selection.toggle(id);
    selection.beginAt(id);
    onSelect(id);
  });
  const isMarked = ({ touchpoint }: MapColumn) =>
    touchpoint !== null && (touchpoint.id === selectedId || selection.has(touchpoint.id));
  const telling = lanes.includes("touchpoint") ? "touchpoint" : lanes[0];
  return (
    <>
      <table
        ref={table}
        role="grid"
        aria-multiselectable
        aria-describedby={`${id}-keys`}
        {...roving}
        onKeyDown={keys.onKeyDown}
        onPaste={keys.onPaste}
        {...drag}
        className="border-separate border-spacing-0 table-fixed"
        style={{
          width: `calc(var(--lane-header) + ${columnEdges(here).at(-1) ?? 0}px)`,
          ...(zoom === 100 ? {} : { zoom: zoom / 100 }),
        }}
      >
        <caption className="sr-only">{t("caption", { title: map.journey.title })}</caption>
        <colgroup>
          <col style={{ width: "var(--lane-header)" }} />
          {here.map((column) => (
            <col
              key={column.key}
              style={{ width: widthOf(column) }}
              // The whole column is tinted, and none of its cells need be drawn for that.
              className={isMarked(column) ? "bg-accent-soft" : undefined}
            />
          ))}
        </colgroup>
        <thead>
          <Activity>
            <StageRow map={map} columns={here} />
            {lanes.includes("touchpoint") ? null : <Awake then={onAwake} />}
          </Activity>
        </thead>
        <tbody>
          {lanes.map((lane, index) => (
            <Activity key={lane}>
              <LaneRow
                lane={lane}
                row={index + 1}
                tells={lane === telling}
                columns={here}
                reading={reading}
                map={map}
                faded={faded}
                onSelect={onSelect}
                onPress={onPress}
                {...(lane === "touchpoint" ? { selectedId, chosen: selection.ids } : {})}
              />
              {lane === "touchpoint" ? <Awake then={onAwake} /> : null}
            </Activity>
          ))}
          <Activity>
            <CurveRow
              columns={columns}
              from={from}
              count={here.length}
              row={lanes.length + 1}
              minimumResponses={map.minimumResponses}
              faded={faded}
              selectedId={selectedId}
              onSelect={onSelect}
            />
          </Activity>
        </tbody>
      </table>
      <p id={`${id}-keys`} hidden>
        {t("keys")}
      </p>
      <GridRequests map={map} request={keys.request} onClose={keys.answered} />
    </>
  );
}
