import { useRef, type DragEvent } from "react";
import type { JourneyMap } from "@/lib/journeys/presented-map";
import type { MapColumn } from "../map/map-columns";
import { useSelection } from "../selection/selection-context";
import { dropAfter } from "./drop-place";
import { placeOf } from "./grid-place";
import { useStageCommands } from "./use-stage-commands";
import { useTouchpointCommands } from "./use-touchpoint-commands";

type Dragged = { kind: "touchpoint" | "stage"; id: string };

/** Marks what can be dragged. */
export const dragged = (kind: Dragged["kind"], id: string, may: boolean) =>
  may ? { draggable: true, "data-drag": `${kind}:${id}` } : {};

/** Touchpoints, all that are selected together, and stages dragged to another place in the grid; where they would go is marked at its cell. */
export function useGridDrag(map: JourneyMap, columns: readonly MapColumn[]) {
  const touchpoints = useTouchpointCommands(map);
  const stages = useStageCommands(map);
  const selection = useSelection();
  const moving = useRef<Dragged | null>(null);
  const marked = useRef<HTMLElement | null>(null);

  const mark = (cell: HTMLElement | null, side: string) => {
    if (marked.current !== cell) marked.current?.removeAttribute("data-drop");
    marked.current = cell;
    if (cell && cell.getAttribute("data-drop") !== side) cell.setAttribute("data-drop", side);
  };

  const drop = ({ kind, id }: Dragged, { stage, touchpoint }: MapColumn, side: "before" | "after") => {
    if (kind === "stage") {
      const one = map.stages.find((other) => other.id === id);
      const order = map.stages.map((other) => other.id);
      const after = one && dropAfter(order, [one.id], stage.id, side);
      if (one && after !== undefined) void stages.moveTo(one, after);
      return;
    }
    const all = map.stages.flatMap((other) => other.touchpoints);
    const one = all.find((other) => other.id === id);
    if (!one) return;
    const moved = selection.movedWith(one);
    const ids = moved.map((other) => other.id);
    const order = stage.touchpoints.map((other) => other.id);
    // A stage of one column takes them at its end.
    const last = order.findLast((other) => !ids.includes(other)) ?? null;
    const after = touchpoint ? dropAfter(order, ids, touchpoint.id, side) : last;
    if (after !== undefined) void touchpoints.moveTo(moved, { stageId: stage.id, after });
  };

  return {
    onDragStart(event: DragEvent) {
      const source = event.target instanceof Element ? event.target.closest("[data-drag]") : null;
      const [kind, id] = (source?.getAttribute("data-drag") ?? "").split(":");
      if ((kind !== "touchpoint" && kind !== "stage") || !id) return;
      moving.current = { kind, id };
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", source?.textContent ?? "");
    },
    onDragOver(event: DragEvent) {
      const over = moving.current && overCell(event);
      if (!over) return mark(null, "");
      event.preventDefault();
      mark(over.cell, over.side);
    },
    onDrop(event: DragEvent) {
      const over = moving.current && overCell(event);
      const column = over && columns[over.column];
      if (moving.current && column) {
        event.preventDefault();
        drop(moving.current, column, over.side);
      }
      mark(null, "");
    },
    onDragEnd() {
      moving.current = null;
      mark(null, "");
    },
  };
}

/** The cell under the pointer, its column, and on which half of it the pointer is. */
function overCell({ target, clientX }: DragEvent) {
  const cell = target instanceof Element ? target.closest<HTMLElement>("td, th") : null;
  const marker = cell?.matches("[data-at]") ? cell : cell?.querySelector("[data-at]");
  const place = marker && placeOf(marker);
  if (!cell || !place || cell.querySelector("svg[data-curve]")) return null;
  const { left, width } = cell.getBoundingClientRect();
  return {
    cell,
    column: place.column,
    side: clientX < left + width / 2 ? ("before" as const) : ("after" as const),
  };
}
