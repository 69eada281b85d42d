import type { Finding, Installation } from "../installation";

const oldest = 150_000;

/** Whether PostgreSQL is one of the versions that we are tried on. */
export async function checkVersion({ database }: Installation): Promise<Finding[]> {
  if (!database) return [];
  const { rows } = await database.query<{ number: number; name: string }>(
    "select current_setting('server_version_num')::int as number, current_setting('server_version') as name",
  );
  const { number = 0, name = "" } = rows[0] ?? {};
  return number >= oldest ? [] : [{ wrong: `The database is PostgreSQL ${name}: it must be 15 or newer.` }];
}
