import { z } from "zod";
import { suggestions } from "@/db/schema";
import { defineCommand } from "@/lib/core/define-command";
import { forbidden, invalid } from "@/lib/core/errors";
import { textSchema, versionSchema } from "@/lib/core/fields";
import { newId, touchpointIdSchema, type SuggestionId } from "@/lib/core/ids";
import { assertEditableTouchpoint } from "@/lib/journeys/assert-editable-touchpoint";
import { changedFields } from "@/lib/journeys/changed-fields";
import { assertOwner } from "@/lib/journeys/insert-touchpoints";
import { touchpointFieldsSchema } from "@/lib/journeys/model";
import { someChanges } from "@/lib/journeys/some-changes";
import { lockTouchpoint } from "@/lib/journeys/touchpoint-row";
import { notify } from "@/lib/notifications/notify";
import { peopleOf } from "@/lib/notifications/recipients";
import { loadSuggestion } from "../load-suggestion";
import { suggestionSchema } from "../presented-suggestion";

export const createSuggestion = defineCommand({
  name: "suggestion.create",
  summary: "Suggest a change of a touchpoint to the department that owns it",
  input: z.strictObject({
    touchpointId: touchpointIdSchema,
    /** The touchpoint's, so that nobody suggests over something they have not seen. */
    expectedVersion: versionSchema,
    changes: someChanges(touchpointFieldsSchema),
    reason: textSchema.min(1),
  }),
  output: suggestionSchema,
  async run(ctx, { touchpointId, expectedVersion, changes, reason }) {
    const { journey, touchpoint } = await lockTouchpoint(ctx, touchpointId, "part");
    ctx.authorise("suggestion.create", {});
    await assertEditableTouchpoint(ctx, journey, touchpoint, expectedVersion);
    assertOwner(changes.control, touchpoint.departmentId, "changes.control");
    const { before: was, after: suggested } = changedFields(touchpoint, changes);
    if (Object.keys(suggested).length === 0) throw invalid({ changes: "same" });
    // A suggestion has an author who is answered; scripts have nothing to suggest.
    if (ctx.actor.kind !== "person") throw forbidden();
    const id = newId<SuggestionId>();
    await ctx.tx.insert(suggestions).values({
      organisationId: ctx.organisationId,
      id,
      touchpointId,
      authorId: ctx.actor.userId,
      reason,
      suggested,
      was,
      baseVersion: touchpoint.version,
      createdAt: ctx.now,
      updatedAt: ctx.now,
    });
    ctx.record({
      entity: { kind: "suggestion", id },
      journeyId: journey.id,
      after: { ...suggested, touchpointId, reason, version: 1 },
    });
    const owner = touchpoint.departmentId ?? journey.leadDepartmentId;
    await notify(ctx, { suggestionId: id }, [{ kind: "suggestion-made", to: peopleOf(owner, "everybody") }]);
    return loadSuggestion(ctx, id);
  },
});
