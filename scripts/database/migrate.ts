import { drizzle } from "drizzle-orm/node-postgres";
import { migrate as runMigrations } from "drizzle-orm/node-postgres/migrator";
import { join } from "node:path";
import pg from "pg";
import { PlainError } from "../processes/plain-error";
import { runScript } from "../processes/run-script";
import { projectDirectory } from "./data-directory";
import { loadEnvFile } from "./load-env-file";
import { journal } from "./migration-journal";

// Any number; several servers that start at once migrate one after another.
const migrationLock = 7_461_830;

/** Brings the database up to date as its owner, and answers with the names of the migrations that were new. */
export async function migrate(ownerUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [migrationLock]);
    const before = await appliedMoments(client);
    await runMigrations(drizzle(client), { migrationsFolder: join(projectDirectory, "db", "migrations") });
    const after = await appliedMoments(client);
    // Drizzle passes over a migration that is dated before the last one applied.
    const skipped = journal.entries.filter(({ when }) => !after.has(when)).map(({ tag }) => tag);
    if (skipped.length > 0)
      throw new Error(`These migrations are dated before one already applied: ${skipped.join(", ")}`);
    // The readiness check, as the application, asks which migrations were applied.
    await client.query("grant usage on schema drizzle to throughline_app");
    await client.query("grant select on drizzle.__drizzle_migrations to throughline_app");
    return journal.entries.filter(({ when }) => !before.has(when)).map(({ tag }) => tag);
  } finally {
    await client.end();
  }
}

async function appliedMoments(client: pg.Client): Promise<Set<number>> {
  const { rows } = await client.query(
    "select to_regclass('drizzle.__drizzle_migrations') is not null as present",
  );
  if (!(rows[0] as { present: boolean }).present) return new Set();
  const applied = await client.query<{ created_at: string }>(
    "select created_at from drizzle.__drizzle_migrations",
  );
  return new Set(applied.rows.map((row) => Number(row.created_at)));
}

await runScript(import.meta.url, async () => {
  loadEnvFile();
  const ownerUrl = process.env.DATABASE_OWNER_URL;
  if (!ownerUrl)
    throw new PlainError("DATABASE_OWNER_URL is missing: the database as the role that owns its tables.");
  const applied = await migrate(ownerUrl);
  console.log(applied.length > 0 ? `Applied ${applied.join(", ")}.` : "The database is up to date.");
});
