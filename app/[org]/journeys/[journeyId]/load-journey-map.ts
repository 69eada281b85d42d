import { cache } from "react";
import { requireActor } from "@/lib/auth/require-actor";
import { valueOrNotFound } from "@/lib/auth/value-or-not-found";
import type { JourneyId } from "@/lib/core/ids";
import { read } from "@/lib/core/read";
import { getJourneyMap } from "@/lib/journeys/queries/get-journey-map";

/** The journey's map, read once a request for its title and its page. What is no id is not found, like a stranger's. */
export const loadJourneyMap = cache(async (org: string, journeyId: string) =>
  valueOrNotFound(await read(getJourneyMap, await requireActor(org), { journeyId: journeyId as JourneyId })),
);
