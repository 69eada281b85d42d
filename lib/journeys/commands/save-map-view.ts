import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import { mapViews } from "@/db/schema";
import { defineCommand } from "@/lib/core/define-command";
import { forbidden } from "@/lib/core/errors";
import { newId } from "@/lib/core/ids";
import { presentMapView } from "../present-map-view";
import { laneChoiceSchema, mapViewSchema } from "../presented-map-view";
import { readLanes, writeLanes } from "../rules/lane-choice";

/** It is nobody else's, so there is nobody to quarrel with: of two tabs the last one wins. */
export const saveMapView = defineCommand({
  name: "map-view.save",
  summary: "Keep which lanes of maps one sees, and in which order",
  input: z.strictObject({ lanes: laneChoiceSchema }),
  output: mapViewSchema,
  async run(ctx, input) {
    if (ctx.actor.kind !== "person") throw forbidden();
    const { membershipId, userId } = ctx.actor;
    ctx.authorise("map-view.save", { authorId: userId });
    const [before] = await ctx.tx.select().from(mapViews).where(eq(mapViews.membershipId, membershipId));
    const lanes = writeLanes(readLanes(writeLanes(input.lanes)));
    const [after] = await ctx.tx
      .insert(mapViews)
      .values({ organisationId: ctx.organisationId, id: newId<string>(), membershipId, lanes })
      .onConflictDoUpdate({
        target: [mapViews.organisationId, mapViews.membershipId],
        set: { lanes, version: sql`${mapViews.version} + 1`, updatedAt: ctx.now },
      })
      .returning();
    if (!after) throw new Error("the view was not kept");
    ctx.record({
      entity: { kind: "map-view", id: after.id },
      before: before && { lanes: before.lanes },
      after: { lanes: after.lanes },
    });
    return presentMapView(after);
  },
});
