import type pg from "pg";

/** How many rows each table holds, by its schema and name. */
export type RowCounts = Readonly<Record<string, number>>;

/** Counts every table's rows as this connection's transaction sees them. */
export async function countRows(client: pg.ClientBase): Promise<RowCounts> {
  const { rows: tables } = await client.query<{ name: string; quoted: string }>(
    `select n.nspname || '.' || c.relname as name, format('%I.%I', n.nspname, c.relname) as quoted
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema' order by 1`,
  );
  const counts: Record<string, number> = {};
  for (const { name, quoted } of tables) {
    const { rows } = await client.query<{ rows: string }>(`select count(*) as rows from ${quoted}`);
    counts[name] = Number(rows[0]?.rows);
  }
  return counts;
}
