import type pg from "pg";

/** What stands in a database that is not empty, by kind and name; nothing when it is as npm run db:roles makes it. */
export async function contentOf(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p', 'v', 'm', 'S', 'f') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
     union all select nspname from pg_namespace
      where nspname !~ '^pg_' and nspname not in ('information_schema', 'public')
     order by 1`,
  );
  return rows.map(({ name }) => name);
}
