import { sql } from "drizzle-orm";
import { z } from "zod";
import { isCurrentJourney, journeys, touchpoints } from "@/db/schema";
import { defineQuery } from "@/lib/core/define-query";
import { notFound } from "@/lib/core/errors";
import { touchpointIdSchema } from "@/lib/core/ids";
import { maySeeState } from "../journey-row";
import { presentReference, type LoadedReference } from "../present-reference";
import { journeyReferenceSchema } from "../presented-journey";
import { columnsJson } from "../row-json";

const { id, title, state, archivedAt } = journeys;

export const listNestable = defineQuery({
  name: "touchpoint.list-nestable",
  summary: "The journeys that a touchpoint can stand for: all but its own and those that this one is in",
  input: z.strictObject({ touchpointId: touchpointIdSchema }),
  output: z.object({ journeys: z.array(journeyReferenceSchema) }),
  async run(ctx, { touchpointId }) {
    ctx.authorise("workspace.view", {});
    const { rows } = await ctx.tx.execute<{ state: string; choices: LoadedReference[] }>(sql`
      with recursive around as (
        select ${touchpoints.journeyId} as id from ${touchpoints} where ${touchpoints.id} = ${touchpointId}
        union
        select ${touchpoints.journeyId} from ${touchpoints} join around on ${touchpoints.childJourneyId} = around.id)
      select own.state as "state", (
        select coalesce(json_agg(${columnsJson({ id, title, state, archived: sql`false` })}
          order by lower(${title}), ${id}), '[]')
        from ${journeys} where ${archivedAt} is null and ${isCurrentJourney} and ${id} not in (select around.id from around)) as "choices"
      from ${touchpoints} join ${journeys} as own
        on own.organisation_id = ${touchpoints.organisationId} and own.id = ${touchpoints.journeyId}
      where ${touchpoints.id} = ${touchpointId}`);
    const found = rows[0];
    if (!found || !maySeeState(ctx, found.state)) throw notFound();
    return {
      journeys: found.choices.flatMap((choice) => {
        const reference = presentReference(ctx, choice);
        return reference ? [journeyReferenceSchema.parse(reference)] : [];
      }),
    };
  },
});
