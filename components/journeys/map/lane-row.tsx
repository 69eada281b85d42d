import { useTranslations } from "next-intl";
import type { JourneyMap } from "@/lib/journeys/presented-map";
import { GridCell } from "../grid/grid-cell";
import type { MapColumn } from "./map-columns";
import type { MapReading } from "./map-reading";
import type { Lane } from "./lanes";

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
  selectedId: string | null;
  onSelect(touchpointId: string, field?: string): void;
};

/** One lane: its name stays in sight on the left, one cell for each touchpoint. */
export function LaneRow({ lane, row, tells, columns, reading, map, faded, selectedId, onSelect }: Props) {
  const t = useTranslations("map");
  return (
    <tr>
      <th
        scope="row"
        className="border-line bg-panel sticky left-0 z-10 border-r border-b px-4 py-2.5 text-left align-top font-normal"
      >
        <span className="block text-xs font-semibold">{t(`lane.${lane}`)}</span>
        <span className="text-ink-3 text-2xs hidden leading-snug sm:block">{t(`laneHint.${lane}`)}</span>
      </th>
      {columns.map((column, at) => (
        <GridCell
          key={column.key}
          lane={lane}
          row={row}
          tells={tells}
          column={column}
          at={at}
          reading={reading}
          map={map}
          faded={isFaded(column, faded)}
          selected={column.touchpoint !== null && column.touchpoint.id === selectedId}
          onSelect={onSelect}
        />
      ))}
    </tr>
  );
}

/** Not what is looked for; a collapsed stage only where nothing in it is. */
function isFaded(
  { touchpoint, collapsed, stage }: MapColumn,
  faded: ReadonlySet<string> | undefined,
): boolean {
  if (!faded) return false;
  if (touchpoint) return faded.has(touchpoint.id);
  return collapsed && stage.touchpoints.length > 0 && stage.touchpoints.every(({ id }) => faded.has(id));
}
