"use client";

import { createContext, useContext, useMemo, useRef, useState, type ReactNode } from "react";
import type { TouchpointId } from "@/lib/core/ids";
import type { JourneyMap } from "@/lib/journeys/presented-map";
import type { MapTouchpoint } from "@/lib/journeys/presented-touchpoint";
import { rangeBetween } from "./range-between";

type Selection = {
  /** In the map's order. */
  touchpoints: readonly MapTouchpoint[];
  ids: ReadonlySet<string>;
  has(id: TouchpointId): boolean;
  /** What moves when this one does: everything selected where it is among that. */
  movedWith(touchpoint: MapTouchpoint): readonly MapTouchpoint[];
  toggle(id: TouchpointId): void;
  /** Everything from where one began, or else from there, up to this. */
  extendTo(id: TouchpointId, from?: TouchpointId): void;
  /** Nothing is selected, and whatever follows begins here. */
  beginAt(id: TouchpointId | null): void;
};

const SelectionContext = createContext<Selection | null>(null);
const none: ReadonlySet<TouchpointId> = new Set();

/** Which touchpoints are chosen to be changed together; what is archived meanwhile is not among them. */
export function SelectionProvider({ map, children }: { map: JourneyMap; children: ReactNode }) {
  const [ids, select] = useState(none);
  // Where one began: of use to what one does next, and nothing that shows.
  const anchor = useRef<TouchpointId | null>(null);
  const { stages } = map;
  const selection = useMemo((): Selection => {
    const all = stages.flatMap((stage) => stage.touchpoints);
    const touchpoints = all.filter(({ id }) => ids.has(id));
    return {
      touchpoints,
      ids,
      has: (id) => ids.has(id),
      movedWith: (touchpoint) => (ids.has(touchpoint.id) ? touchpoints : [touchpoint]),
      toggle(id) {
        const rest = new Set(ids);
        if (!rest.delete(id)) rest.add(id);
        anchor.current = id;
        select(rest);
      },
      extendTo(id, start) {
        const from = (ids.size === 0 ? start : undefined) ?? anchor.current ?? id;
        anchor.current = from;
        select(
          new Set(
            rangeBetween(
              all.map((touchpoint) => touchpoint.id),
              from,
              id,
            ),
          ),
        );
      },
      beginAt(id) {
        anchor.current = id;
        select(none);
      },
    };
  }, [stages, ids]);
  return <SelectionContext value={selection}>{children}</SelectionContext>;
}

/** What is selected on the map around this component. */
export function useSelection(): Selection {
  const selection = useContext(SelectionContext);
  if (!selection) throw new Error("useSelection is for components inside SelectionProvider");
  return selection;
}
