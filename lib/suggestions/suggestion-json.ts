import { sql } from "drizzle-orm";
import { journeys, memberships, suggestions, touchpoints } from "@/db/schema";
import { constantSql } from "@/lib/core/constant-sql";
import { columnsJson, rowJson, type JsonRow } from "@/lib/journeys/row-json";

/** A suggestion with what it is about, as `suggestionJson` selects it. */
export type LoadedSuggestion = {
  row: JsonRow<typeof suggestions.$inferSelect>;
  touchpoint: JsonRow<typeof touchpoints.$inferSelect>;
  journey: { leadDepartmentId: string; archived: boolean };
  authorName: string;
  decidedByName: string | null;
};

const nameOf = (userId: typeof suggestions.authorId | typeof suggestions.decidedBy) =>
  sql`(select ${memberships.name} from ${memberships}
    where ${memberships.organisationId} = ${suggestions.organisationId} and ${memberships.userId} = ${userId})`;

/** Selects a `LoadedSuggestion` where `suggestions`, `touchpoints` and `journeys` are in scope. */
export const suggestionJson = constantSql(
  columnsJson({
    row: rowJson(suggestions),
    touchpoint: rowJson(touchpoints),
    journey: columnsJson({
      leadDepartmentId: journeys.leadDepartmentId,
      archived: sql`${journeys.archivedAt} is not null`,
    }),
    authorName: nameOf(suggestions.authorId),
    decidedByName: nameOf(suggestions.decidedBy),
  }),
);
