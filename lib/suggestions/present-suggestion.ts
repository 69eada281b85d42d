import type { ReadContext } from "@/lib/core/context";
import type { DepartmentId, UserId } from "@/lib/core/ids";
import { toMoment, toMomentOrNull } from "@/lib/journeys/row-json";
import { answerableFor } from "@/lib/journeys/touchpoint-row";
import { suggestedFieldsSchema, type SuggestedField } from "./model";
import { suggestionSchema, type SuggestionView } from "./presented-suggestion";
import { compareFields } from "./rules/compare-fields";
import type { LoadedSuggestion } from "./suggestion-json";

export function presentSuggestion(ctx: ReadContext, loaded: LoadedSuggestion): SuggestionView {
  const { row, touchpoint, journey } = loaded;
  const values = fieldValues(row, touchpoint);
  const { fields, changed } = compareFields(values);
  const open = row.state === "open";
  const live = !journey.archived && touchpoint.archivedAt === null;
  const owner = touchpoint.departmentId as DepartmentId | null;
  return suggestionSchema.parse({
    ...row,
    ...values,
    fields,
    changed: open ? changed : [],
    touchpointVersion: touchpoint.version,
    authorName: loaded.authorName,
    decidedByName: loaded.decidedByName,
    createdAt: toMoment(row.createdAt),
    decidedAt: toMomentOrNull(row.decidedAt),
    abilities: {
      decide:
        open &&
        live &&
        ctx.can("suggestion.decide", answerableFor(owner, journey.leadDepartmentId as DepartmentId)),
      withdraw: open && ctx.can("suggestion.withdraw", { authorId: row.authorId as UserId }),
    },
  });
}

/** What stood there, stands there and is suggested, in the fields that the suggestion is about. */
export function fieldValues(
  row: { suggested: Record<string, unknown>; was: Record<string, unknown> },
  touchpoint: object,
) {
  const suggested = suggestedFieldsSchema.parse(row.suggested);
  const now = Object.fromEntries(
    Object.entries(touchpoint).filter(([field]) => Object.hasOwn(suggested, field as SuggestedField)),
  );
  return {
    suggested,
    was: suggestedFieldsSchema.parse(row.was),
    now: suggestedFieldsSchema.parse(now),
  };
}
