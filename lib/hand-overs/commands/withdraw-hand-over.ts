import { z } from "zod";
import { defineCommand } from "@/lib/core/define-command";
import { versionSchema } from "@/lib/core/fields";
import { departmentIdSchema, handOverIdSchema } from "@/lib/core/ids";
import { loadTouchpoint } from "@/lib/journeys/load-touchpoint";
import { mapTouchpointSchema } from "@/lib/journeys/presented-touchpoint";
import { answerableFor } from "@/lib/journeys/touchpoint-row";
import { notify } from "@/lib/notifications/notify";
import { peopleOf } from "@/lib/notifications/recipients";
import { endOffer } from "../end-offer";
import { assertOpenOffer, lockOffer } from "../hand-over-row";

export const withdrawHandOver = defineCommand({
  name: "hand-over.withdraw",
  summary: "Take back the offer of a touchpoint before it is answered",
  input: z.strictObject({ handOverId: handOverIdSchema, expectedVersion: versionSchema }),
  output: mapTouchpointSchema,
  async run(ctx, { handOverId, expectedVersion }) {
    const locked = await lockOffer(ctx, handOverId);
    const { journey, touchpoint, offer } = locked;
    ctx.authorise("touchpoint.hand-over", answerableFor(touchpoint.departmentId, journey.leadDepartmentId));
    await assertOpenOffer(ctx, locked, expectedVersion);
    await endOffer(ctx, journey.id, offer, { state: "withdrawn" });
    const receiver = departmentIdSchema.parse(offer.toDepartmentId);
    await notify(ctx, { handOverId }, [{ kind: "hand-over-withdrawn", to: peopleOf(receiver, "managers") }]);
    return loadTouchpoint(ctx, touchpoint.id, journey);
  },
});
