import pg from "pg";
import { closePool } from "@/db/client";
import { seedDemonstration } from "../seed/seed-demonstration";
import { createRoles } from "../database/create-roles";
import type { EmbeddedServer } from "../database/embedded-server";
import { migrate } from "../database/migrate";

const unfinished = "the demonstration is being written";

/**
 * Fills an empty database with the demonstration. The seed walks through the doors in many transactions: one
 * that was interrupted is begun again from nothing, which nobody can have used yet.
 */
export async function seedOnce(
  server: EmbeddedServer,
  seeding: (seed: () => Promise<void>) => Promise<void>,
): Promise<void> {
  const state = await stateOf(server);
  if (state === "filled") return;
  await seeding(async () => {
    if (state === "unfinished") {
      await asSuperuser(server, "drop database throughline with (force)");
      await createRoles(server.url("superuser", "postgres"), { passwords: server.secrets });
      await migrate(server.url("owner"));
    }
    await asSuperuser(server, `comment on database throughline is '${unfinished}'`);
    process.env.DATABASE_URL = server.url("app");
    try {
      await seedDemonstration();
    } finally {
      await closePool();
    }
    await asSuperuser(server, "comment on database throughline is null");
  });
}

async function stateOf(server: EmbeddedServer): Promise<"empty" | "unfinished" | "filled"> {
  const client = new pg.Client({ connectionString: server.url("owner") });
  await client.connect();
  try {
    const { rows } = await client.query<{ comment: string | null; filled: boolean }>(
      `select shobj_description(oid, 'pg_database') as comment, exists (select 1 from organisations) as filled
         from pg_database where datname = current_database()`,
    );
    if (rows[0]?.comment === unfinished) return "unfinished";
    return rows[0]?.filled ? "filled" : "empty";
  } finally {
    await client.end();
  }
}

async function asSuperuser(server: EmbeddedServer, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server.url("superuser", "postgres") });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
