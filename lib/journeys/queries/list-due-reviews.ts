import { sql } from "drizzle-orm";
import { z } from "zod";
import { isCurrentJourney, journeys, touchpoints } from "@/db/schema";
import { constantSql } from "@/lib/core/constant-sql";
import { defineQuery } from "@/lib/core/define-query";
import { departmentIdSchema } from "@/lib/core/ids";
import { leadDepartmentJson, serviceJson } from "../journey-json";
import { presentDueReview, type LoadedDueReview } from "../present-due-review";
import { dueReviewsSchema } from "../presented-review";
import { reviewStandingJson } from "../review-standing";
import { columnsJson, rowJson } from "../row-json";
import { ruleTouchpointsJsonWith } from "../rule-touchpoints-json";

export const listDueReviews = defineQuery({
  name: "journey.list-due",
  summary: "The published journeys that are due for review, why, and those that soon will be",
  input: z.strictObject({
    /** Leads them. */
    departmentId: departmentIdSchema.optional(),
  }),
  output: dueReviewsSchema,
  async run(ctx, { departmentId }) {
    ctx.authorise("workspace.view", {});
    const { rows } = await ctx.tx.execute<{ item: LoadedDueReview }>(sql`
      select ${dueReviewJson} as item from ${journeys}
      where ${journeys.state} = 'published' and ${journeys.archivedAt} is null and ${isCurrentJourney}
        and ${departmentId ? sql`${journeys.leadDepartmentId} = ${departmentId}` : sql`true`}
      order by lower(${journeys.title}), ${journeys.id}`);
    const read = rows.map(({ item }) => presentDueReview(ctx, item));
    const byDay = (a: { journey: { dueOn: string | null } }, b: typeof a) =>
      (a.journey.dueOn ?? "").localeCompare(b.journey.dueOn ?? "");
    const listed = (standing: "due" | "soon") =>
      read
        .filter((one) => one.standing === standing)
        .sort(byDay)
        .map(({ journey }) => journey);
    return { due: listed("due"), soon: listed("soon") };
  },
});

const dueReviewJson = constantSql(
  columnsJson({
    row: rowJson(journeys),
    leadDepartment: leadDepartmentJson,
    service: serviceJson,
    touchpoints: ruleTouchpointsJsonWith({ title: touchpoints.title }),
    review: reviewStandingJson,
  }),
);
