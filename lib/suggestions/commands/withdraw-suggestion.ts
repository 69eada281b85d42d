import { z } from "zod";
import { defineCommand } from "@/lib/core/define-command";
import { versionSchema } from "@/lib/core/fields";
import { suggestionIdSchema, type UserId } from "@/lib/core/ids";
import { notify } from "@/lib/notifications/notify";
import { peopleOf } from "@/lib/notifications/recipients";
import { loadSuggestion } from "../load-suggestion";
import { suggestionSchema } from "../presented-suggestion";
import { assertUndecided, lockSuggestion } from "../suggestion-row";
import { writeSuggestion } from "../write-suggestion";

export const withdrawSuggestion = defineCommand({
  name: "suggestion.withdraw",
  summary: "Take back what one suggested oneself",
  input: z.strictObject({ suggestionId: suggestionIdSchema, expectedVersion: versionSchema }),
  output: suggestionSchema,
  async run(ctx, { suggestionId, expectedVersion }) {
    const { journey, touchpoint, suggestion } = await lockSuggestion(ctx, suggestionId);
    ctx.authorise("suggestion.withdraw", { authorId: suggestion.authorId as UserId });
    await assertUndecided(ctx, suggestion, expectedVersion);
    await writeSuggestion(ctx, journey.id, suggestion, { state: "withdrawn" });
    const owner = touchpoint.departmentId ?? journey.leadDepartmentId;
    await notify(ctx, { suggestionId }, [{ kind: "suggestion-withdrawn", to: peopleOf(owner, "everybody") }]);
    return loadSuggestion(ctx, suggestionId);
  },
});
