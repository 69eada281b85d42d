import { z } from "zod";
import { defineCommand } from "@/lib/core/define-command";
import { textSchema, versionSchema } from "@/lib/core/fields";
import { departmentIdSchema, handOverIdSchema } from "@/lib/core/ids";
import { loadTouchpoint } from "@/lib/journeys/load-touchpoint";
import { mapTouchpointSchema } from "@/lib/journeys/presented-touchpoint";
import { updateTouchpointRow } from "@/lib/journeys/write-touchpoint";
import { notify } from "@/lib/notifications/notify";
import { thePerson } from "@/lib/notifications/recipients";
import { endOffer } from "../end-offer";
import { assertOpenOffer, lockOffer } from "../hand-over-row";

export const decideHandOver = defineCommand({
  name: "hand-over.decide",
  summary: "Accept or decline a touchpoint that another department offers",
  input: z.strictObject({
    handOverId: handOverIdSchema,
    expectedVersion: versionSchema,
    accept: z.boolean(),
    word: textSchema.default(""),
  }),
  output: mapTouchpointSchema,
  async run(ctx, { handOverId, expectedVersion, accept, word }) {
    const locked = await lockOffer(ctx, handOverId);
    const { journey, touchpoint, offer } = locked;
    const departmentId = departmentIdSchema.parse(offer.toDepartmentId);
    ctx.authorise("touchpoint.hand-over", { departmentIds: [departmentId] });
    await assertOpenOffer(ctx, locked, expectedVersion);
    await endOffer(ctx, journey.id, offer, { state: accept ? "accepted" : "declined", word });
    if (accept) await updateTouchpointRow(ctx, journey, touchpoint, { departmentId }, "touchpoint.hand-over");
    await notify(ctx, { handOverId }, [{ kind: "hand-over-decided", to: thePerson(offer.authorId) }]);
    return loadTouchpoint(ctx, touchpoint.id, journey);
  },
});
