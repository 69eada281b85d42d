"use client";

import { createContext, useContext, useMemo, type ReactNode } from "react";
import type { PresentPerson } from "./present";
import { useLiveJourney } from "./use-live-journey";
import { useNames } from "./use-names";
import { useSayPlace } from "./use-say-place";

type Live = { standing: "listening" | "away"; others: readonly PresentPerson[] };

const LiveContext = createContext<Live>({ standing: "listening", others: [] });

type PresenceProps = { journeyId: string; changeMark: string; children: ReactNode };

/** Keeps the journey inside it up to date while others work on it, and knows who they are and where. */
export function PresenceProvider({ journeyId, changeMark, children }: PresenceProps) {
  const { standing, here, tab } = useLiveJourney(journeyId, changeMark, { present: true });
  useSayPlace(journeyId, tab, here);
  const present = useMemo(() => (here ?? []).filter((one) => one.tab !== tab), [here, tab]);
  const names = useNames(present.map(({ userId }) => userId));
  const live = useMemo(
    () => ({
      standing,
      // Whoever is not known by name is not shown as somebody.
      others: present.flatMap((one) => {
        const name = names[one.userId];
        return name === undefined ? [] : [{ ...one, name }];
      }),
    }),
    [standing, present, names],
  );
  return <LiveContext value={live}>{children}</LiveContext>;
}

/** Whether changes of others arrive, and who else has the journey open. */
export const useLive = (): Live => useContext(LiveContext);
