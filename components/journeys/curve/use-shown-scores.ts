import { useMemo, useState } from "react";
import { useStableCallback } from "@/components/ui/use-stable-callback";
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

  const save = (touchpoint: MapTouchpoint, value: number | null, seen: number | null) => {
    const { id, version } = touchpoint;
    setHeld((before) => ({ ...before, [id]: { value, seen, version } }));
    void saver().save(id, "scoreAssumed", value, seen);
  };

  /** Shows a score that is not let go of yet. */
  const hold = useStableCallback((touchpoint: MapTouchpoint, value: number) =>
    setPreview((before) => ({
      id: touchpoint.id,
      value,
      seen: before?.id === touchpoint.id ? before.seen : scoreOf(touchpoint),
    })),
  );
  /** Saves what is held; nothing where it is as it was. */
  const letGo = useStableCallback((touchpoint: MapTouchpoint) => {
    setPreview(null);
    if (preview?.id === touchpoint.id && preview.value !== preview.seen)
      save(touchpoint, preview.value, preview.seen);
  });
  const cancel = useStableCallback(() => setPreview(null));
  const set = useStableCallback((touchpoint: MapTouchpoint, value: number | null) =>
    save(touchpoint, value, scoreOf(touchpoint)),
  );
  // Each of two hundred points takes hold of them: they are the same at every drawing.
  const hand = useMemo(() => ({ hold, letGo, cancel, set }), [hold, letGo, cancel, set]);
  return { scoreOf, hand };
}
export type ScoreHand = ReturnType<typeof useShownScores>["hand"];
