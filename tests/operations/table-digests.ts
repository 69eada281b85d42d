import type pg from "pg";

/** Every table's rows as one number and one hash, whatever order they lie in. */
export async function tableDigests(client: pg.Client): Promise<Record<string, unknown>> {
  const { rows: tables } = await client.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
  );
  const digests: Record<string, unknown> = {};
  for (const { name } of tables) {
    const { rows } = await client.query(
      `select count(*)::int as rows, md5(string_agg(line, E'\\n' order by line)) as hash
         from (select md5(t::text) as line from ${name} t) lines`,
    );
    digests[name] = rows[0];
  }
  return digests;
}
