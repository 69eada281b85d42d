import { useState, type ClipboardEvent, type KeyboardEvent } from "react";
import type { TouchpointId } from "@/lib/core/ids";
import type { JourneyMap, MapStage } from "@/lib/journeys/presented-map";
import { firstOwner } from "@/lib/journeys/rules/first-owner";
import type { Lane } from "@/lib/journeys/model/lanes";
import type { MapColumn } from "../map/map-columns";
import type { Pasted } from "../paste/paste-dialog";
import { useSelection } from "../selection/selection-context";
import { useCollapsing } from "../view/collapsing-context";
import { gridMove, type GridPlace, type GridShape } from "./grid-move";
import { placeOf, targetAt } from "./grid-place";
import { useStageCommands } from "./use-stage-commands";
import { useTouchpointCommands } from "./use-touchpoint-commands";

/** What is being asked for: a new touchpoint somewhere, or whether a stage is to go. */
export type GridRequest =
  | { kind: "paste"; pasted: Pasted }
  | { kind: "add"; stage: MapStage; after: TouchpointId | null }
  | { kind: "archiveStage"; stage: MapStage };

/** The keys of the grid: walking, selecting, and what is done to the touchpoint or the stage one stands on. */
export function useGridKeys(map: JourneyMap, columns: readonly MapColumn[], lanes: readonly Lane[]) {
  const touchpoints = useTouchpointCommands(map);
  const stages = useStageCommands(map);
  const selection = useSelection();
  const collapsing = useCollapsing();
  // The row in which the cards stand, from which alone Delete archives.
  const cardRow = lanes.indexOf("touchpoint") + 1;
  const [request, ask] = useState<GridRequest | null>(null);
  const shape: GridShape = {
    rows: lanes.length + 2,
    stageStarts: columns.map(({ stage }) => columns.findIndex((column) => column.stage.id === stage.id)),
  };

  const walk = (table: HTMLElement, place: GridPlace, event: KeyboardEvent): boolean => {
    const next = nextTarget(table, shape, place, event);
    if (!next) return false;
    targetAt(table, next)?.focus();
    const [from, to] = [columns[place.column]?.touchpoint, columns[next.column]?.touchpoint];
    if (event.shiftKey && from && to && next.column !== place.column) selection.extendTo(to.id, from.id);
    return true;
  };

  const toggle = (stage: MapStage) =>
    collapsing?.collapsed.has(stage.id) ? collapsing.expand(stage.id) : collapsing?.collapse(stage);
  // What is added shows where it is added.
  const add = (stage: MapStage, after: TouchpointId | null) => {
    collapsing?.expand(stage.id);
    ask({ kind: "add", stage, after });
  };

  const onStage = (stage: MapStage, event: KeyboardEvent): boolean => {
    const step = stepOf(event);
    if (step) void stages.moveBy(stage, step);
    else if (event.key === " " && collapsing) toggle(stage);
    else if (event.key === "n" && map.journey.abilities.addTouchpoint) add(stage, null);
    else if (event.key === "Delete" && stage.abilities.archive) ask({ kind: "archiveStage", stage });
    else return false;
    return true;
  };

  const onTouchpoint = (column: MapColumn, place: GridPlace, event: KeyboardEvent) => {
    const { touchpoint, stage } = column;
    const step = stepOf(event);
    if (event.key === "n" && !event.ctrlKey && !event.metaKey && map.journey.abilities.addTouchpoint)
      add(stage, touchpoint?.id ?? stage.touchpoints.at(-1)?.id ?? null);
    else if (!touchpoint) return false;
    else if (step) void touchpoints.moveBy(selection.movedWith(touchpoint), step);
    else if (event.key === " ") selection.toggle(touchpoint.id);
    else if (event.key === "Escape" && selection.touchpoints.length > 0) selection.beginAt(touchpoint.id);
    else if (event.key === "d" && (event.ctrlKey || event.metaKey)) void touchpoints.duplicate(touchpoint);
    else if (event.key === "Delete" && place.row === cardRow) void touchpoints.archive(touchpoint);
    else return false;
    return true;
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const { target, currentTarget: table } = event;
    // Dialogs and menus are heard here, too, though they stand elsewhere.
    if (event.defaultPrevented || !(target instanceof Element) || !table.contains(target)) return;
    const place = placeOf(target);
    const column = place && columns[place.column];
    if (!place || !column) {
      if (event.key === "Escape") target.closest<HTMLElement>("[data-at]")?.focus();
      return;
    }
    const done =
      (place.row === 0 ? onStage(column.stage, event) : onTouchpoint(column, place, event)) ||
      (!event.altKey && walk(table, place, event));
    if (done) event.preventDefault();
  };

  const onPaste = (event: ClipboardEvent<HTMLTableElement>) => {
    const { target, currentTarget: table } = event;
    if (!(target instanceof Element) || !table.contains(target)) return;
    const place = placeOf(target);
    const column = place && columns[place.column];
    const text = event.clipboardData.getData("text/plain");
    if (!column || text.trim() === "" || !map.journey.abilities.addTouchpoint) return;
    event.preventDefault();
    const { stage, touchpoint } = column;
    const last = stage.touchpoints.at(-1)?.id ?? null;
    const after = place.row === 0 ? last : (touchpoint?.id ?? last);
    collapsing?.expand(stage.id);
    ask({ kind: "paste", pasted: { text, stage, after, owner: pastingOwner(map, touchpoint) } });
  };

  return { onKeyDown, onPaste, request, answered: () => ask(null) };
}

/** Where a key leads to something that can have the focus: the curve has a point only where one may move it. */
function nextTarget(
  table: Element,
  shape: GridShape,
  from: GridPlace,
  event: KeyboardEvent,
): GridPlace | null {
  let place = from;
  for (let next = gridMove(shape, place, event); next; next = gridMove(shape, place, event)) {
    if (targetAt(table, next)) return next;
    if (next.row === place.row && next.column === place.column) break;
    place = next;
  }
  return event.key === "End" && from.row < shape.rows - 2
    ? nextTarget(table, { ...shape, rows: shape.rows - 1 }, from, event)
    : gridMove(shape, from, event) && from;
}

/** In whose name one pastes: the neighbour's owner, or the one whose a new touchpoint is. */
function pastingOwner(map: JourneyMap, neighbour: MapColumn["touchpoint"]) {
  const owner = neighbour?.departmentId;
  return owner && map.addFor.departmentIds.includes(owner) ? owner : firstOwner(map);
}

/** Alt with an arrow: one place earlier or later. */
function stepOf({ key, altKey }: KeyboardEvent): -1 | 1 | null {
  if (!altKey) return null;
  return key === "ArrowLeft" ? -1 : key === "ArrowRight" ? 1 : null;
}
