"use client";

import { LiveNotice } from "./live-notice";
import { useLiveJourney } from "./use-live-journey";

type Props = { journeyId: string; changeMark: string };

/** Keeps a page about a journey up to date; whoever reads it is not at the map, and is not shown there. */
export function KeepLive({ journeyId, changeMark }: Props) {
  const { standing } = useLiveJourney(journeyId, changeMark, { present: false });
  return <LiveNotice away={standing === "away"} />;
}
