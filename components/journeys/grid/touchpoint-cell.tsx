"use client";

import clsx from "clsx";
import { memo, type KeyboardEvent, type MouseEvent } from "react";
import type { TouchpointId } from "@/lib/core/ids";
import type { MapTouchpoint } from "@/lib/journeys/presented-touchpoint";
import type { Lane } from "@/lib/journeys/model/lanes";
import type { CardMarks } from "../map/map-reading";
import { TouchpointCard } from "../map/touchpoint-card";
import { WaitBar } from "../map/wait-bar";
import { gridTarget } from "./grid-place";
import { OwnerCell } from "./owner-cell";
import { TextCell } from "./text-cell";
import { textLanes, type TextLane } from "./text-lanes";

type Props = Partial<CardMarks> & {
  lane: Lane;
  row: number;
  column: number;
  touchpoint: MapTouchpoint;
  /** Whether a stage begins here. */
  first: boolean;
  /** Not what is looked for. */
  faded: boolean;
  /** Its panel is open. */
  selected: boolean;
  /** One of those that are changed together. */
  chosen: boolean;
  /** Whether it may be dragged elsewhere. */
  movable: boolean;
  hint?: string;
  longestWait: number;
  onSelect(touchpointId: string, field?: string): void;
  onPress(touchpointId: TouchpointId, event: MouseEvent): void;
};

/**
 * A cell of the grid. What can be edited in it is; from the rest, Enter leads to the panel. A map has more than a
 * thousand of them: each is drawn anew only when something of its own has changed.
 */
export const TouchpointCell = memo(function TouchpointCell(props: Props) {
  const { lane, row, column, touchpoint, first, faded, chosen, hint, longestWait, onSelect } = props;
  const className = clsx(
    "lane-cell",
    faded && "opacity-35",
    first && "border-l-line-strong border-l",
    hint !== undefined && "cell-differs",
  );
  const cell = { row, column, className, title: hint };
  if (isTextLane(lane)) return <TextCell {...cell} touchpoint={touchpoint} lane={lane} />;
  if (lane === "owner") return <OwnerCell {...cell} touchpoint={touchpoint} />;
  if (lane === "touchpoint") {
    // The card is what has the focus in its cell.
    return (
      <td aria-selected={chosen} title={hint} className={className}>
        <TouchpointCard {...props} />
      </td>
    );
  }
  const openField = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.target !== event.currentTarget) return;
    event.preventDefault();
    onSelect(touchpoint.id, "expectedWaitMinutes");
  };
  return (
    <td {...gridTarget(row, column)} onKeyDown={openField} title={hint} className={className}>
      <WaitBar touchpoint={touchpoint} longest={longestWait} />
    </td>
  );
});

const isTextLane = (lane: Lane): lane is TextLane => Object.hasOwn(textLanes, lane);
