import { is, SQL } from "drizzle-orm";
import { getTableConfig, PgDialect, type PgColumn } from "drizzle-orm/pg-core";

type Shape = ReturnType<typeof getTableConfig>;

const dialect = new PgDialect();

/** A column as a row of a Markdown table. */
export function columnRow(column: PgColumn, table: Shape): string {
  const keyed = column.primary || table.primaryKeys.some((key) => names(key.columns).has(column.name));
  const type = [column.getSQLType(), column.notNull ? "" : "null", keyed ? "key" : ""]
    .filter(Boolean)
    .join(", ");
  return `| \`${column.name}\` | ${type} | ${fallback(column)} | ${targets(column, table).join(", ")} |`;
}

function fallback({ default: value }: PgColumn): string {
  if (value === undefined) return "";
  return `\`${is(value, SQL) ? dialect.sqlToQuery(value).sql : JSON.stringify(value)}\``;
}

function targets(column: PgColumn, table: Shape): string[] {
  const tables = table.foreignKeys
    .map((key) => key.reference())
    // A tenant's column takes part in every key; that it names the organisation is all it says by itself.
    .filter(
      ({ columns }) =>
        names(columns).has(column.name) && (column.name !== "organisation_id" || columns.length === 1),
    )
    .map(({ foreignTable }) => getTableConfig(foreignTable).name);
  return [...new Set(tables)];
}

// The same column can be several objects, as it was when a key was declared and as it became.
function names(columns: readonly { name: string }[]): Set<string> {
  return new Set(columns.map(({ name }) => name));
}
