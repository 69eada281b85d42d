import { useTranslations } from "next-intl";
import { memo, type MouseEvent } from "react";
import type { TouchpointId } from "@/lib/core/ids";
import type { JourneyMap } from "@/lib/journeys/presented-map";
import { StageLaneCell } from "../grid/stage-lane-cell";
import { TouchpointCell } from "../grid/touchpoint-cell";
import type { MapColumn } from "./map-columns";
import { cardMarks, type MapReading } from "./map-reading";
import type { Lane } from "@/lib/journeys/model/lanes";

type Props = {
  lane: Lane;
  /** Its row in the grid; the stages are the first. */
  row: number;
  /** Whether what a collapsed stage holds is told in it. */
  tells: boolean;
  columns: readonly MapColumn[];
  reading: MapReading;
  map: JourneyMap;
  faded?: ReadonlySet<string>;
  /** Whose panel is open, and which are changed together: of use to the lane with the cards only. */
  selectedId?: string | null;
  chosen?: ReadonlySet<string>;
  /** The same at every drawing. */
  onSelect(touchpointId: string, field?: string): void;
  /** A card was clicked; the same at every drawing. */
  onPress(touchpointId: TouchpointId, event: MouseEvent): void;
};

/** What a lane shows, where it is not called like it. */
const fieldOf: Partial<Record<Lane, string>> = { owner: "departmentId", waiting: "expectedWaitMinutes" };

/** One lane: its name stays in sight on the left, one cell for each touchpoint. */
export const LaneRow = memo(function LaneRow(props: Props) {
  const { lane, row, tells, columns, reading, map, faded, selectedId, chosen, ...on } = props;
  const t = useTranslations("map");
  const cell = (column: MapColumn, at: number) => {
    const { touchpoint, first, key } = column;
    const place = { lane, row, column: at, first, faded: isFaded(column, faded) };
    if (!touchpoint)
      return <StageLaneCell key={key} {...place} tells={tells} at={column} reading={reading} map={map} />;
    const { id, differs } = touchpoint;
    return (
      <TouchpointCell
        key={key}
        {...place}
        touchpoint={touchpoint}
        movable={map.journey.abilities.edit}
        selected={id === selectedId}
        chosen={chosen?.has(id) ?? false}
        hint={differs?.fields.includes(fieldOf[lane] ?? lane) ? t("differs.changed") : undefined}
        longestWait={lane === "waiting" ? reading.longestWait : 0}
        {...(lane === "touchpoint" ? cardMarks(reading, id) : {})}
        {...on}
      />
    );
  };
  return (
    <tr>
      <th
        scope="row"
        className="border-line bg-panel sticky left-0 z-10 border-r border-b px-4 py-2.5 text-left align-top font-normal"
      >
        <span className="block text-xs font-semibold">{t(`lane.${lane}`)}</span>
        <span className="text-ink-3 text-2xs hidden leading-snug sm:block">{t(`laneHint.${lane}`)}</span>
      </th>
      {columns.map(cell)}
    </tr>
  );
});

/** Not what is looked for; a collapsed stage only where nothing in it is. */
function isFaded(
  { touchpoint, collapsed, stage }: MapColumn,
  faded: ReadonlySet<string> | undefined,
): boolean {
  if (!faded) return false;
  if (touchpoint) return faded.has(touchpoint.id);
  return collapsed && stage.touchpoints.length > 0 && stage.touchpoints.every(({ id }) => faded.has(id));
}
