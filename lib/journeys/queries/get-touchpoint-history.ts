import { sql } from "drizzle-orm";
import { z } from "zod";
import { auditEntries, departments, journeys, stages, touchpoints } from "@/db/schema";
import { defineQuery } from "@/lib/core/define-query";
import { notFound } from "@/lib/core/errors";
import { touchpointIdSchema } from "@/lib/core/ids";
import { maySeeState } from "../journey-row";
import { presentHistory, type LoadedHistory } from "../present-history";
import { touchpointHistorySchema } from "../presented-history";
import { rowJson } from "../row-json";

const longest = 50;

export const getTouchpointHistory = defineQuery({
  name: "touchpoint.get-history",
  summary: "What happened to a touchpoint, newest first, field by field",
  input: z.strictObject({
    touchpointId: touchpointIdSchema,
    /** Only what is older than this entry. */
    before: z.uuid().optional(),
  }),
  output: touchpointHistorySchema,
  async run(ctx, { touchpointId, before }) {
    ctx.authorise("workspace.view", {});
    const older = before
      ? sql`and (${auditEntries.at}, ${auditEntries.id}) < (
          select newer.at, newer.id from ${auditEntries} as newer where newer.id = ${before})`
      : sql``;
    const { rows } = await ctx.tx.execute<LoadedHistory>(sql`
      select ${journeys.state} as "state",
        (select coalesce(json_agg(newest.entry), '[]') from (
          select ${rowJson(auditEntries)} as entry from ${auditEntries}
          where ${auditEntries.organisationId} = ${touchpoints.organisationId}
            and ${auditEntries.entityId} = ${touchpoints.id} and ${auditEntries.entityKind} = 'touchpoint' ${older}
          order by ${auditEntries.at} desc, ${auditEntries.id} desc limit ${longest + 1}) as newest) as "entries",
        (select coalesce(json_object_agg(${departments.id}, ${departments.name}), '{}') from ${departments}
          where ${departments.organisationId} = ${touchpoints.organisationId}) as "departments",
        (select coalesce(json_object_agg(${stages.id}, ${stages.name}), '{}') from ${stages}
          where ${stages.organisationId} = ${touchpoints.organisationId}
            and ${stages.journeyId} = ${touchpoints.journeyId}) as "stages"
      from ${touchpoints} join ${journeys}
        on ${journeys.organisationId} = ${touchpoints.organisationId} and ${journeys.id} = ${touchpoints.journeyId}
      where ${touchpoints.id} = ${touchpointId}`);
    const found = rows[0];
    if (!found || !maySeeState(ctx, found.state)) throw notFound();
    return presentHistory(found, longest);
  },
});
