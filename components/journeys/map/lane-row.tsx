import clsx from "clsx";
import { useTranslations } from "next-intl";
import type { JourneyMap } from "@/lib/journeys/presented-map";
import type { MapColumn } from "./map-columns";
import type { MapReading } from "./map-reading";
import type { Lane } from "./lanes";
import { LaneCell } from "./lane-cell";

type Props = {
  lane: Lane;
  columns: readonly MapColumn[];
  reading: MapReading;
  map: JourneyMap;
  selectedId: string | null;
  onSelect(touchpointId: string): void;
};

/** One lane: its name stays in sight on the left, one cell for each touchpoint. */
export function LaneRow({ lane, columns, reading, map, selectedId, onSelect }: Props) {
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
      {columns.map((column) => (
        <td
          key={column.key}
          className={clsx(
            "border-line relative border-b p-2.5 align-top text-xs leading-snug break-words",
            column.first && "border-l-line-strong border-l",
            column.touchpoint && column.touchpoint.id === selectedId && "bg-accent-soft",
          )}
        >
          <LaneCell
            lane={lane}
            column={column}
            reading={reading}
            map={map}
            selected={column.touchpoint?.id === selectedId}
            onSelect={onSelect}
          />
        </td>
      ))}
    </tr>
  );
}
