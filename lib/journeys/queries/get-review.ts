import { desc, eq } from "drizzle-orm";
import { z } from "zod";
import { journeyReviews } from "@/db/schema";
import { defineQuery } from "@/lib/core/define-query";
import { notFound } from "@/lib/core/errors";
import { journeyIdSchema } from "@/lib/core/ids";
import { maySeeState } from "../journey-row";
import { loadJourneyMap } from "../load-journey-map";
import { presentTask } from "../present-task";
import { journeyReviewSchema, reviewAnswerSchema } from "../presented-review";
import { readReview } from "../read-review";

/** As many of the reviews before as are shown. */
const shown = 20;

export const getReview = defineQuery({
  name: "journey.get-review",
  summary: "What there is to look at in a journey's review, and its reviews before",
  input: z.strictObject({ journeyId: journeyIdSchema }),
  output: journeyReviewSchema,
  async run(ctx, { journeyId }) {
    ctx.authorise("workspace.view", {});
    const loaded = await loadJourneyMap(ctx, journeyId);
    if (!loaded || !maySeeState(ctx, loaded.journey.row.state)) throw notFound();
    const { id, reviewedAt, reviewedBy, note, answers } = journeyReviews;
    const rows = await ctx.tx
      .select({ id, reviewedAt, reviewedBy, note, answers })
      .from(journeyReviews)
      .where(eq(journeyReviews.journeyId, journeyId))
      .orderBy(desc(reviewedAt), desc(id))
      .limit(shown);
    const { map, checklist, titles } = readReview(ctx, loaded);
    return {
      journey: map.journey,
      tasks: checklist.map((item) => presentTask(item, titles)),
      reviews: rows.map((row) => ({
        ...row,
        reviewedAt: row.reviewedAt.toISOString(),
        answers: z.array(reviewAnswerSchema).parse(row.answers),
      })),
    };
  },
});
