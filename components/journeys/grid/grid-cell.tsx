"use client";

import clsx from "clsx";
import { useTranslations } from "next-intl";
import type { KeyboardEvent } from "react";
import type { JourneyMap } from "@/lib/journeys/presented-map";
import { CollapsedCell } from "../map/collapsed-cell";
import { LaneCell } from "../map/lane-cell";
import type { Lane } from "../map/lanes";
import type { MapColumn } from "../map/map-columns";
import type { MapReading } from "../map/map-reading";
import { useSelection } from "../selection/selection-context";
import { gridTarget } from "./grid-place";
import { OwnerCell } from "./owner-cell";
import { TextCell, textLanes, type TextLane } from "./text-cell";

type Props = {
  lane: Lane;
  row: number;
  /** Whether what a collapsed stage holds is told in this lane. */
  tells: boolean;
  column: MapColumn;
  at: number;
  reading: MapReading;
  map: JourneyMap;
  /** Not what is looked for. */
  faded: boolean;
  selected: boolean;
  onSelect(touchpointId: string, field?: string): void;
};

/** A cell of the grid. What can be edited in it is; from the rest, Enter leads to the panel. */
export function GridCell({ lane, row, tells, column, at, reading, map, faded, selected, onSelect }: Props) {
  const { touchpoint } = column;
  const chosen = useSelection().has;
  const differs = touchpoint?.differs?.fields.includes(fieldOf[lane] ?? lane);
  const className = clsx(
    "lane-cell",
    faded && "opacity-35",
    column.first && "border-l-line-strong border-l",
    differs && "cell-differs",
    touchpoint && (selected || chosen(touchpoint.id)) && "bg-accent-soft",
  );
  const t = useTranslations("map");
  const cell = { row, column: at, className, title: differs ? t("differs.changed") : undefined };
  if (column.collapsed) {
    const { minimumResponses } = map;
    const where = { row, at, className, column, reading, minimumResponses };
    return <CollapsedCell {...where} told={tells} />;
  }
  if (touchpoint && isTextLane(lane)) return <TextCell {...cell} touchpoint={touchpoint} lane={lane} />;
  if (touchpoint && lane === "owner") return <OwnerCell {...cell} map={map} touchpoint={touchpoint} />;

  // A card, or what adds the first one, is what has the focus in its cell.
  const holds = lane === "touchpoint" && (touchpoint !== null || map.journey.abilities.addTouchpoint);
  const openField = (event: KeyboardEvent) => {
    if (!touchpoint || event.key !== "Enter" || event.target !== event.currentTarget) return;
    event.preventDefault();
    onSelect(touchpoint.id, "expectedWaitMinutes");
  };
  return (
    <td
      {...(holds ? {} : gridTarget(row, at))}
      aria-selected={lane === "touchpoint" && touchpoint ? chosen(touchpoint.id) : undefined}
      onKeyDown={lane === "waiting" ? openField : undefined}
      title={cell.title}
      className={className}
    >
      <LaneCell
        lane={lane}
        column={column}
        target={gridTarget(row, at)}
        reading={reading}
        map={map}
        selected={selected}
        onSelect={onSelect}
      />
    </td>
  );
}

/** What a lane shows, where it is not called like it. */
const fieldOf: Partial<Record<Lane, string>> = { owner: "departmentId", waiting: "expectedWaitMinutes" };

const isTextLane = (lane: Lane): lane is TextLane => Object.hasOwn(textLanes, lane);
