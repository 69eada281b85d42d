import { sql } from "drizzle-orm";
import { journeys } from "./journeys";

/**
 * True of journeys as they are. A desired one stands beside its current one and is found from there: wherever
 * journeys, or what is in them, are listed or counted, this keeps it out.
 */
export const isCurrentJourney = sql`${journeys.desiredOfJourneyId} is null`;

/** The same in statements that call the table `j`. */
export const isCurrentJourneyJ = sql`j.desired_of_journey_id is null`;
