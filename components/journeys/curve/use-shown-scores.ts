import { useState } from "react";
import type { MapTouchpoint } from "@/lib/journeys/presented-touchpoint";
import { useSaver } from "../saving/saving-context";

type Held = { value: number | null; seen: number | null; version: number };

/**
 * The assumed scores as they are shown: while one drags, what one holds; afterwards what one let go of, until it is
 * what is saved or was refused.
 */
export function useShownScores(touchpoints: readonly MapTouchpoint[]) {
  const { views, saver } = useSaver();
  const [preview, setPreview] = useState<{ id: string; value: number; seen: number | null } | null>(null);
  const [held, setHeld] = useState<Readonly<Record<string, Held>>>({});

  const settled = touchpoints.filter((touchpoint) => {
    const mine = held[touchpoint.id];
    const view = views.get(touchpoint.id);
    if (!mine || !view || "scoreAssumed" in view.unsent) return false;
    const known = touchpoint.scoreAssumed === mine.value || touchpoint.version > mine.version + 1;
    return known || view.problems.scoreAssumed !== undefined;
  });
  if (settled.length > 0) {
    const gone = new Set<string>(settled.map(({ id }) => id));
    setHeld(Object.fromEntries(Object.entries(held).filter(([id]) => !gone.has(id))));
  }

  const scoreOf = ({ id, scoreAssumed }: MapTouchpoint): number | null => {
    if (preview?.id === id) return preview.value;
    const mine = held[id];
    return mine ? mine.value : scoreAssumed;
  };

  const set = (touchpoint: MapTouchpoint, value: number | null, seen: number | null) => {
    const { id, version } = touchpoint;
    setHeld((before) => ({ ...before, [id]: { value, seen, version } }));
    void saver().save(id, "scoreAssumed", value, seen);
  };

  return {
    scoreOf,
    /** Shows a score that is not let go of yet. */
    hold(touchpoint: MapTouchpoint, value: number) {
      setPreview((before) => ({
        id: touchpoint.id,
        value,
        seen: before?.id === touchpoint.id ? before.seen : scoreOf(touchpoint),
      }));
    },
    /** Saves what is held; nothing where it is as it was. */
    letGo(touchpoint: MapTouchpoint) {
      setPreview(null);
      if (preview?.id === touchpoint.id && preview.value !== preview.seen)
        set(touchpoint, preview.value, preview.seen);
    },
    cancel: () => setPreview(null),
    set: (touchpoint: MapTouchpoint, value: number | null) => set(touchpoint, value, scoreOf(touchpoint)),
  };
}
export type ShownScores = ReturnType<typeof useShownScores>;
