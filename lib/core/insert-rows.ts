import { getTableColumns, sql, SQL } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Transaction } from "@/db/client";

/**
 * Writes many rows in one statement with one parameter, whatever their number: a list of values takes a parameter
 * each, of which there are 65,535 at most. What a row leaves out becomes its column's default.
 */
export async function insertRows<Table extends PgTable>(
  tx: Transaction,
  table: Table,
  rows: readonly Table["$inferInsert"][],
): Promise<void> {
  if (rows.length === 0) return;
  // A default that only Postgres knows is left to it: no row says anything of such a column, or all of them do.
  const columns = Object.entries(getTableColumns(table)).filter(
    ([name, column]) =>
      !(column.default instanceof SQL) || rows.some((row) => valueOf(row, name) !== undefined),
  );
  const lines = rows.map((row) =>
    Object.fromEntries(
      columns.map(([name, column]) => [column.name, valueOf(row, name) ?? column.default ?? null]),
    ),
  );
  const names = sql.join(
    columns.map(([, column]) => sql.identifier(column.name)),
    sql`, `,
  );
  const types = sql.join(
    columns.map(([, column]) => sql`${sql.identifier(column.name)} ${sql.raw(column.getSQLType())}`),
    sql`, `,
  );
  await tx.execute(sql`
    insert into ${table} (${names})
    select ${names} from json_to_recordset(${JSON.stringify(lines)}::json) as given(${types})`);
}

const valueOf = (row: object, name: string): unknown => (row as Record<string, unknown>)[name];
