import { requireActor } from "@/lib/auth/require-actor";
import { valueOrNotFound } from "@/lib/auth/value-or-not-found";
import { read } from "@/lib/core/read";
import type { JourneyFilters } from "@/lib/journeys/journey-filters";
import { listJourneys } from "@/lib/journeys/queries/list-journeys";

/** The list of journeys with all that its page needs. */
export async function loadJourneys(org: string, filters: JourneyFilters) {
  return valueOrNotFound(await read(listJourneys, await requireActor(org), filters));
}
