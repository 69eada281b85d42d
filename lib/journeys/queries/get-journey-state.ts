import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import { journeys } from "@/db/schema";
import { defineQuery } from "@/lib/core/define-query";
import { notFound } from "@/lib/core/errors";
import { journeyIdSchema } from "@/lib/core/ids";
import { changeMarkSql } from "../change-mark";
import { maySeeState } from "../journey-row";
import { journeyStateSchema } from "../model";

/** For whoever asks again and again whether a journey may still be seen: one row of one table. */
export const getJourneyState = defineQuery({
  name: "journey.get-state",
  summary: "Whether a journey is a draft, published or archived, and the mark of its last changes",
  input: z.strictObject({ journeyId: journeyIdSchema }),
  output: z.object({ state: journeyStateSchema, changeMark: z.string() }),
  async run(ctx, { journeyId }) {
    ctx.authorise("workspace.view", {});
    const [row] = await ctx.tx
      .select({
        state: journeys.state,
        archivedAt: journeys.archivedAt,
        changeMark: sql<string>`${changeMarkSql}`,
      })
      .from(journeys)
      .where(eq(journeys.id, journeyId));
    if (!row || !maySeeState(ctx, row.state)) throw notFound();
    const state = row.archivedAt ? ("archived" as const) : journeyStateSchema.parse(row.state);
    return { state, changeMark: row.changeMark };
  },
});
