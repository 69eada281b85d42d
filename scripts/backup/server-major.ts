import type pg from "pg";

/** A server's major version, such as 18. */
export async function serverMajor(client: pg.ClientBase): Promise<number> {
  const { rows } = await client.query<{ number: number }>(
    "select current_setting('server_version_num')::int as number",
  );
  return Math.floor((rows[0]?.number ?? 0) / 10_000);
}
