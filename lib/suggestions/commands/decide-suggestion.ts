import { z } from "zod";
import { defineCommand } from "@/lib/core/define-command";
import { conflict, invalid } from "@/lib/core/errors";
import { textSchema, versionSchema } from "@/lib/core/fields";
import { suggestionIdSchema } from "@/lib/core/ids";
import { assertLiveJourney } from "@/lib/journeys/journey-row";
import { assertOwner } from "@/lib/journeys/insert-touchpoints";
import { answerableFor } from "@/lib/journeys/touchpoint-row";
import { updateTouchpointRow } from "@/lib/journeys/write-touchpoint";
import { notify } from "@/lib/notifications/notify";
import { thePerson } from "@/lib/notifications/recipients";
import { loadSuggestion } from "../load-suggestion";
import { chosenFieldsSchema, type SuggestedField, type SuggestedFields } from "../model";
import { fieldValues } from "../present-suggestion";
import { suggestionSchema } from "../presented-suggestion";
import { compareFields } from "../rules/compare-fields";
import { stateAfter } from "../rules/state-after";
import { assertUndecided, lockSuggestion } from "../suggestion-row";
import { writeSuggestion } from "../write-suggestion";

export const decideSuggestion = defineCommand({
  name: "suggestion.decide",
  summary: "Take over a suggestion's fields, some of them, or none, with a word to its author",
  input: z.strictObject({
    suggestionId: suggestionIdSchema,
    expectedVersion: versionSchema,
    /** The touchpoint's, as the one who decides saw it. */
    touchpointVersion: versionSchema,
    accepted: chosenFieldsSchema,
    /** Those among them that are accepted although somebody changed them since. */
    overwrite: chosenFieldsSchema.default([]),
    word: textSchema.default(""),
  }),
  output: suggestionSchema,
  async run(ctx, { suggestionId, expectedVersion, touchpointVersion, accepted, overwrite, word }) {
    const { journey, touchpoint, suggestion } = await lockSuggestion(ctx, suggestionId);
    ctx.authorise("suggestion.decide", answerableFor(touchpoint.departmentId, journey.leadDepartmentId));
    await assertUndecided(ctx, suggestion, expectedVersion);
    if (touchpoint.version !== touchpointVersion) throw conflict(await loadSuggestion(ctx, suggestionId));
    assertLiveJourney(journey);
    if (touchpoint.archivedAt) throw invalid({ "": "archived" });

    const values = fieldValues(suggestion, touchpoint);
    const { fields, changed, settled } = compareFields(values);
    const taken = fields.filter((field) => accepted.includes(field));
    if (accepted.some((field) => !fields.includes(field))) throw invalid({ accepted: "not-suggested" });
    if (taken.some((field) => changed.includes(field) && !overwrite.includes(field)))
      throw invalid({ accepted: "changed-since" });
    const changes = pick(values.suggested, taken);
    assertOwner(changes.control, touchpoint.departmentId, "accepted");
    if (taken.length > 0) await updateTouchpointRow(ctx, journey, touchpoint, changes, "touchpoint.update");

    await writeSuggestion(ctx, journey.id, suggestion, {
      state: stateAfter(fields, settled, taken),
      accepted: taken,
      decidedBy: ctx.actor.kind === "person" ? ctx.actor.userId : null,
      decidedAt: ctx.now,
      word,
    });
    await notify(ctx, { suggestionId }, [{ kind: "suggestion-decided", to: thePerson(suggestion.authorId) }]);
    return loadSuggestion(ctx, suggestionId);
  },
});

function pick(values: SuggestedFields, fields: readonly SuggestedField[]): SuggestedFields {
  return Object.fromEntries(fields.map((field) => [field, values[field]]));
}
