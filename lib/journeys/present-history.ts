import type { auditEntries } from "@/db/schema";
import type { TouchpointHistory } from "./presented-history";
import { toMoment, type JsonRow } from "./row-json";

/** A touchpoint's entries, newest first, with the names of what they point at. */
export type LoadedHistory = {
  state: string;
  entries: JsonRow<typeof auditEntries.$inferSelect>[];
  departments: Record<string, string>;
  stages: Record<string, string>;
};

/**
 * What the log keeps and no reader wants: order keys, counters, what is the same for every entry, and what the
 * action's own word says. What customers reported is left to their evidence, which knows when it is enough.
 */
const silent = new Set([
  "id",
  "organisationId",
  "journeyId",
  "position",
  "version",
  "createdAt",
  "updatedAt",
  "archivedAt",
  "childJourneyId",
  "reportedMean",
  "reportedCount",
  "reportedInterviewed",
  "reportedNewest",
]);

export function presentHistory(loaded: LoadedHistory, longest: number): TouchpointHistory {
  const entries = loaded.entries.slice(0, longest).map(({ id, at, actorName, action, before, after }) => ({
    id,
    at: toMoment(at),
    actorName,
    action,
    changes: changesBetween(loaded, fieldsOf(before), fieldsOf(after)),
  }));
  const older = loaded.entries.length > longest ? entries.at(-1) : undefined;
  return { entries, next: older?.id ?? null };
}

function changesBetween(
  loaded: LoadedHistory,
  before: Record<string, unknown>,
  after: Record<string, unknown>,
) {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (field) => !silent.has(field),
  );
  return fields
    .map((field) => ({
      field,
      before: named(loaded, field, before[field] ?? null),
      after: named(loaded, field, after[field] ?? null),
    }))
    .filter((change) => plain(change.before) !== plain(change.after));
}

// A new touchpoint says much that is empty: nothing, an empty text and an empty list read the same.
const plain = (value: unknown) =>
  value === "" || (Array.isArray(value) && value.length === 0) ? "null" : JSON.stringify(value);

function named(loaded: LoadedHistory, field: string, value: unknown): unknown {
  if (typeof value !== "string") return value;
  if (field === "departmentId") return loaded.departments[value] ?? null;
  if (field === "stageId") return loaded.stages[value] ?? null;
  return value;
}

const fieldsOf = (value: unknown): Record<string, unknown> => ({
  ...(typeof value === "object" ? value : null),
});
