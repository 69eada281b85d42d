import pg from "pg";

/** Connects, or says in one sentence why not. The sentence names host, database and role, never the password. */
export async function reachDatabase(
  variable: string,
  url: string,
): Promise<{ database: pg.Client } | { wrong: string }> {
  const database = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  database.on("error", () => {});
  try {
    await database.connect();
    return { database };
  } catch (error) {
    await database.end().catch(() => {});
    return { wrong: `${variable}: ${reason(error as Error & { code?: string }, database)}` };
  }
}

function reason(
  { code = "", message }: Error & { code?: string },
  { host, port, user, database }: pg.Client,
) {
  const place = `${host}:${port}`;
  if (/^(ENOTFOUND|EAI_AGAIN)$/.test(code)) return `the host ${host} is not known: is its name right?`;
  // A pooler refuses in words of its own.
  if (/^28/.test(code) || /authentication failed|no such user/i.test(message))
    return `the database at ${place} does not let ${user} in: is the password right?`;
  if (code === "3D000" || /database "[^"]*" does not exist|no such database/.test(message))
    return `there is no database ${database} at ${place}: run npm run db:roles.`;
  if (code === "42501")
    return `${user} may not use the database ${database} at ${place}: run npm run db:roles.`;
  if (/^E[A-Z]+$/.test(code) || /timeout/i.test(message))
    return `no PostgreSQL answers at ${place} (${code || "no answer in time"}): is it running, and may this machine reach it?`;
  return `the database at ${place} cannot be used (${code || message}).`;
}
