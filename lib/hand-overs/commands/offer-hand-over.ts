import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { handOvers } from "@/db/schema";
import { defineCommand } from "@/lib/core/define-command";
import { forbidden, invalid } from "@/lib/core/errors";
import { textSchema, versionSchema } from "@/lib/core/fields";
import { departmentIdSchema, newId, touchpointIdSchema, type HandOverId } from "@/lib/core/ids";
import { assertEditableTouchpoint } from "@/lib/journeys/assert-editable-touchpoint";
import { findDepartments } from "@/lib/journeys/find-references";
import { loadTouchpoint } from "@/lib/journeys/load-touchpoint";
import { mapTouchpointSchema } from "@/lib/journeys/presented-touchpoint";
import { answerableFor, lockTouchpoint } from "@/lib/journeys/touchpoint-row";
import { notify } from "@/lib/notifications/notify";
import { peopleOf } from "@/lib/notifications/recipients";
import { endOffer } from "../end-offer";

export const offerHandOver = defineCommand({
  name: "hand-over.offer",
  summary: "Offer a touchpoint to another department; it changes hands when that one accepts",
  input: z.strictObject({
    touchpointId: touchpointIdSchema,
    expectedVersion: versionSchema,
    departmentId: departmentIdSchema,
    reason: textSchema.min(1),
  }),
  output: mapTouchpointSchema,
  async run(ctx, { touchpointId, expectedVersion, departmentId, reason }) {
    const receivers = await findDepartments(ctx, [departmentId]);
    const { journey, touchpoint } = await lockTouchpoint(ctx, touchpointId, "part");
    ctx.authorise("touchpoint.hand-over", answerableFor(touchpoint.departmentId, journey.leadDepartmentId));
    await assertEditableTouchpoint(ctx, journey, touchpoint, expectedVersion);
    if (receivers.archived.size > 0) throw invalid({ departmentId: "archived" });
    if (departmentId === touchpoint.departmentId) throw invalid({ departmentId: "same" });
    if (ctx.actor.kind !== "person") throw forbidden();
    const [open] = await ctx.tx
      .select()
      .from(handOvers)
      .where(and(eq(handOvers.touchpointId, touchpointId), eq(handOvers.state, "open")));
    // One that another owner made stands in nobody's way.
    if (open && open.fromDepartmentId === touchpoint.departmentId) throw invalid({ "": "already-offered" });
    if (open) await endOffer(ctx, journey.id, open, { state: "outdated", action: "hand-over.withdraw" });
    const id = newId<HandOverId>();
    const offer = { touchpointId, fromDepartmentId: touchpoint.departmentId, toDepartmentId: departmentId };
    await ctx.tx.insert(handOvers).values({
      ...offer,
      organisationId: ctx.organisationId,
      id,
      authorId: ctx.actor.userId,
      reason,
      createdAt: ctx.now,
      updatedAt: ctx.now,
    });
    ctx.record({
      entity: { kind: "hand-over", id },
      journeyId: journey.id,
      after: { touchpointId, departmentId, reason, version: 1 },
    });
    await notify(ctx, { handOverId: id }, [
      { kind: "hand-over-offered", to: peopleOf(departmentId, "managers") },
    ]);
    return loadTouchpoint(ctx, touchpointId, journey);
  },
});
