import pg from "pg";
import { afterAll, beforeAll } from "vitest";
import { closePool } from "@/db/client";
import { stopHearing } from "@/lib/events/hear-announcements";
import { createTestDatabase } from "./test-database";

type Query = (text: string, values?: unknown[]) => Promise<pg.QueryResult<Record<string, unknown>>>;

/** A database that can be asked as its owner and as the application's role, past the doors. */
export type QueriedDatabase = { asOwner: Query; asApplication: Query };

// Files share a process: what one of them left open would lead the next to a database that is gone.
async function leave(): Promise<void> {
  await stopHearing();
  await closePool();
}

/**
 * Gives a suite a database of its own, cloned from the migrated template, and points the application's
 * pool at it. `asOwner` and `asApplication` run plain SQL under those roles, past the doors.
 */
export function useTestDatabase(): QueriedDatabase {
  let clients: { owner: pg.Client; application: pg.Client } | undefined;
  let drop: (() => Promise<void>) | undefined;

  beforeAll(async () => {
    const database = await createTestDatabase();
    drop = database.drop;
    await leave();
    process.env.DATABASE_URL = database.appUrl;
    clients = {
      owner: new pg.Client({ connectionString: database.ownerUrl }),
      application: new pg.Client({ connectionString: database.appUrl }),
    };
    await clients.owner.connect();
    await clients.application.connect();
  });

  afterAll(async () => {
    await leave();
    await clients?.owner.end();
    await clients?.application.end();
    await drop?.();
  });

  const query = async (role: "owner" | "application", text: string, values: unknown[] = []) => {
    if (!clients) throw new Error("the test database is not there yet");
    return clients[role].query<Record<string, unknown>>(text, values);
  };

  return {
    asOwner: (text: string, values?: unknown[]) => query("owner", text, values),
    asApplication: (text: string, values?: unknown[]) => query("application", text, values),
  };
}
