import { sql } from "drizzle-orm";
import { z } from "zod";
import {
  departments,
  improvements,
  isCurrentJourney,
  journeys,
  organisations,
  personas,
  services,
} from "@/db/schema";
import { defineQuery } from "@/lib/core/define-query";
import { notFound } from "@/lib/core/errors";
import { visibleNotifications } from "@/lib/notifications/visible-notifications";

const workspaceCountsSchema = z.object({
  /** Only those the reader may see. */
  journeys: z.int(),
  improvements: z.int(),
  personas: z.int(),
  departments: z.int(),
  services: z.int(),
  minimumResponses: z.int(),
  /** What the reader has not read in their inbox; no more than a hundred are counted. */
  unread: z.int(),
});
export type WorkspaceCounts = z.infer<typeof workspaceCountsSchema>;

export const getCounts = defineQuery({
  name: "workspace.get-counts",
  summary: "How many of everything there is, for the navigation",
  input: z.strictObject({}),
  output: workspaceCountsSchema,
  async run(ctx) {
    ctx.authorise("workspace.view", {});
    const seesDrafts = ctx.can("journey.view-draft", {});
    const result = await ctx.tx.execute<WorkspaceCounts>(sql`
      select
        (select count(*)::int from ${journeys}
          where archived_at is null and ${isCurrentJourney} and (${seesDrafts}::boolean or state = 'published')) as journeys,
        (select count(*)::int from ${improvements} where archived_at is null) as improvements,
        (select count(*)::int from ${personas} where archived_at is null) as personas,
        (select count(*)::int from ${departments} where archived_at is null) as departments,
        (select count(*)::int from ${services} where archived_at is null) as services,
        (select count(*)::int from (select 1 from ${visibleNotifications(ctx)} and n.read_at is null limit 100) few) as unread,
        minimum_responses as "minimumResponses"
      from ${organisations}`);
    const [counts] = result.rows;
    if (!counts) throw notFound();
    return counts;
  },
});
