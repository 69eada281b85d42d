import { getTableColumns, sql, type SQL, type SQLWrapper } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";

/** A row as it comes out of JSON: moments are text. */
export type JsonRow<Row> = {
  [Key in keyof Row]: Row[Key] extends Date
    ? string
    : Row[Key] extends Date | null
      ? string | null
      : Row[Key];
};

/** A whole row as a JSON object under the schema's own names, so that one statement can carry many tables. */
export const rowJson = (table: PgTable): SQL => columnsJson(getTableColumns(table));

/** Some columns, or other expressions, as a JSON object under the names given. */
export function columnsJson(columns: Record<string, SQLWrapper>): SQL {
  const pairs = Object.entries(columns).map(([name, column]) => sql`${sql.raw(`'${name}'`)}, ${column}`);
  return sql`json_build_object(${sql.join(pairs, sql`, `)})`;
}

/** Postgres writes moments with the session's offset; the screen gets them in one form. */
export const toMoment = (value: string | Date): string => new Date(value).toISOString();
export const toMomentOrNull = (value: string | Date | null): string | null =>
  value === null ? null : toMoment(value);
