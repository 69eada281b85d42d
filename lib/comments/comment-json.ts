import { sql } from "drizzle-orm";
import { comments, memberships } from "@/db/schema";
import { constantSql } from "@/lib/core/constant-sql";
import { columnsJson, rowJson, type JsonRow } from "@/lib/journeys/row-json";
import { mentionedNames } from "@/lib/notifications/mentioned-names";

/** A comment with the names it shows, as `commentJson` selects it. */
export type LoadedComment = {
  row: JsonRow<typeof comments.$inferSelect>;
  authorName: string;
  resolvedByName: string | null;
  mentioned: Record<string, string>;
};

const nameOf = (userId: typeof comments.authorId | typeof comments.resolvedBy) =>
  sql`(select ${memberships.name} from ${memberships}
    where ${memberships.organisationId} = ${comments.organisationId} and ${memberships.userId} = ${userId})`;

/** Selects a `LoadedComment` for each row of `comments` in scope. */
export const commentJson = constantSql(
  columnsJson({
    row: rowJson(comments),
    authorName: nameOf(comments.authorId),
    resolvedByName: nameOf(comments.resolvedBy),
    mentioned: mentionedNames(comments.body),
  }),
);
