import type { PersonActor } from "@/lib/core/actor";
import type { JourneyId } from "@/lib/core/ids";
import { csvResponse } from "./csv-response";
import { touchpointRows } from "./touchpoint-rows";

/** The touchpoints of journeys as a file. */
export async function touchpointTable(
  actor: PersonActor,
  name: string,
  journeyIds: readonly JourneyId[],
): Promise<Response> {
  const { rows, ...table } = await touchpointRows(actor, journeyIds);
  return csvResponse({ name, ...table }, rows);
}
