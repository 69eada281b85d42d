import pg from "pg";

/** Runs statements as whoever an address signs in as. */
export async function asRole(url: string, statements: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statements);
  } finally {
    await client.end();
  }
}
