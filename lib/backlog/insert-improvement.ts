import { improvements, improvementStages } from "@/db/schema";
import type { WriteContext } from "@/lib/core/context";
import { newId, type ImprovementId, type StageId } from "@/lib/core/ids";
import { assertReferences } from "./assert-references";
import { loadImprovement } from "./improvement-row";
import { linkTouchpoints } from "./link-touchpoints";
import type { ImprovementFields } from "./model";
import type { Improvement } from "./presented-improvement";

type Proof = Pick<typeof improvements.$inferInsert, "measure" | "baseline" | "target">;

type Beside = {
  proof?: Proof;
  /** Which it takes up, whatever is in them. */
  stageIds?: readonly StageId[];
};

/** Writes a proposed improvement with its touchpoints and says so in the log. */
export async function insertImprovement(
  ctx: WriteContext,
  { touchpointIds, ...fields }: ImprovementFields,
  { proof = {}, stageIds = [] }: Beside = {},
): Promise<Improvement> {
  await assertReferences(ctx, fields);
  const id = newId<ImprovementId>();
  await ctx.tx.insert(improvements).values({
    ...fields,
    ...proof,
    organisationId: ctx.organisationId,
    id,
    authorId: ctx.actor.kind === "person" ? ctx.actor.userId : null,
    stateSince: ctx.now,
    createdAt: ctx.now,
    updatedAt: ctx.now,
  });
  await linkTouchpoints(ctx, id, touchpointIds);
  if (stageIds.length > 0) {
    const { organisationId } = ctx;
    await ctx.tx
      .insert(improvementStages)
      .values(
        stageIds.map((stageId) => ({ organisationId, id: newId<string>(), improvementId: id, stageId })),
      );
  }
  ctx.record({
    entity: { kind: "improvement", id },
    after: {
      ...fields,
      ...proof,
      touchpointIds,
      ...(stageIds.length > 0 && { stageIds }),
      state: "proposed",
    },
  });
  return loadImprovement(ctx, id);
}
