import { and, asc, eq, inArray, isNull, ne, sql } from "drizzle-orm";
import { z } from "zod";
import { departments, journeys, stages, touchpoints } from "@/db/schema";
import { defineQuery } from "@/lib/core/define-query";
import { notFound } from "@/lib/core/errors";
import { journeyIdSchema } from "@/lib/core/ids";
import { presentReported } from "../present-touchpoint";
import { touchpointListSchema } from "../presented-touchpoint-row";

export const listTouchpoints = defineQuery({
  name: "touchpoint.list",
  summary: "The touchpoints of some journeys in order, as rows of a table",
  input: z.strictObject({
    /** In the order in which they are wanted; a journey may have a thousand touchpoints. */
    journeyIds: z.array(journeyIdSchema).min(1).max(20),
  }),
  output: touchpointListSchema,
  async run(ctx, { journeyIds }) {
    ctx.authorise("workspace.view", {});
    const mayRead = ctx.can("journey.view-draft", {}) ? undefined : ne(journeys.state, "draft");
    const found = await ctx.tx
      .select({ id: journeys.id })
      .from(journeys)
      .where(and(inArray(journeys.id, journeyIds), mayRead));
    if (found.length === 0) throw notFound();
    const rows = await ctx.tx
      .select({
        row: touchpoints,
        journey: journeys.title,
        stage: stages.name,
        stageGoal: stages.goal,
        phase: stages.phase,
        department: departments.name,
      })
      .from(touchpoints)
      .innerJoin(
        journeys,
        and(eq(journeys.organisationId, touchpoints.organisationId), eq(journeys.id, touchpoints.journeyId)),
      )
      .innerJoin(
        stages,
        and(eq(stages.organisationId, touchpoints.organisationId), eq(stages.id, touchpoints.stageId)),
      )
      .leftJoin(
        departments,
        and(
          eq(departments.organisationId, touchpoints.organisationId),
          eq(departments.id, touchpoints.departmentId),
        ),
      )
      .where(
        and(
          inArray(
            touchpoints.journeyId,
            found.map(({ id }) => id),
          ),
          isNull(touchpoints.archivedAt),
          isNull(stages.archivedAt),
        ),
      )
      .orderBy(
        sql`array_position(${sql.param(`{${journeyIds.join(",")}}`)}::uuid[], ${touchpoints.journeyId})`,
        asc(stages.position),
        asc(stages.id),
        asc(touchpoints.position),
        asc(touchpoints.id),
      );
    const presented = rows.map(({ row, ...names }) => ({ ...row, ...names, reported: presentReported(row) }));
    return touchpointListSchema.parse({ touchpoints: presented });
  },
});
