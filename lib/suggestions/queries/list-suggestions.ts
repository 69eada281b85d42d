import { sql } from "drizzle-orm";
import { z } from "zod";
import { journeys, suggestions, touchpoints } from "@/db/schema";
import { defineQuery } from "@/lib/core/define-query";
import { notFound } from "@/lib/core/errors";
import { touchpointIdSchema } from "@/lib/core/ids";
import { maySeeState } from "@/lib/journeys/journey-row";
import { presentSuggestion } from "../present-suggestion";
import { suggestionSchema } from "../presented-suggestion";
import { suggestionJson, type LoadedSuggestion } from "../suggestion-json";

const most = 50;

export const listSuggestions = defineQuery({
  name: "suggestion.list",
  summary: "What was suggested for a touchpoint: open ones first, the newest of the others after them",
  input: z.strictObject({ touchpointId: touchpointIdSchema }),
  output: z.object({ suggestions: z.array(suggestionSchema) }),
  async run(ctx, { touchpointId }) {
    ctx.authorise("workspace.view", {});
    const { rows } = await ctx.tx.execute<{ state: string; suggestions: LoadedSuggestion[] }>(sql`
      select ${journeys.state} as "state",
        (select coalesce(json_agg(newest.suggestion), '[]') from (
          select ${suggestionJson} as suggestion from ${suggestions}
          where ${suggestions.organisationId} = ${touchpoints.organisationId}
            and ${suggestions.touchpointId} = ${touchpoints.id}
          order by ${suggestions.state} = 'open' desc, ${suggestions.createdAt} desc, ${suggestions.id} desc
          limit ${most}) as newest) as "suggestions"
      from ${touchpoints} join ${journeys}
        on ${journeys.organisationId} = ${touchpoints.organisationId} and ${journeys.id} = ${touchpoints.journeyId}
      where ${touchpoints.id} = ${touchpointId}`);
    const [found] = rows;
    if (!found || !maySeeState(ctx, found.state)) throw notFound();
    return { suggestions: found.suggestions.map((suggestion) => presentSuggestion(ctx, suggestion)) };
  },
});
