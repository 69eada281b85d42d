import { desc, eq } from "drizzle-orm";
import { z } from "zod";
import { journeys, journeyVersions } from "@/db/schema";
import { defineQuery } from "@/lib/core/define-query";
import { notFound } from "@/lib/core/errors";
import { journeyIdSchema } from "@/lib/core/ids";
import { maySeeState } from "../journey-row";
import { journeyVersionsSchema } from "../presented-history";

export const listJourneyVersions = defineQuery({
  name: "journey.list-versions",
  summary: "A journey's published versions, newest first",
  input: z.strictObject({ journeyId: journeyIdSchema }),
  output: journeyVersionsSchema,
  async run(ctx, { journeyId }) {
    ctx.authorise("workspace.view", {});
    const [journey] = await ctx.tx
      .select({ state: journeys.state })
      .from(journeys)
      .where(eq(journeys.id, journeyId));
    if (!journey || !maySeeState(ctx, journey.state)) throw notFound();
    const { number, note, score, publishedBy, publishedAt } = journeyVersions;
    const rows = await ctx.tx
      .select({ number, note, score, publishedBy, publishedAt })
      .from(journeyVersions)
      .where(eq(journeyVersions.journeyId, journeyId))
      .orderBy(desc(number));
    return { versions: rows.map((row) => ({ ...row, publishedAt: row.publishedAt.toISOString() })) };
  },
});
