import type { TestProject } from "vitest/node";
import { migrate } from "@/scripts/database/migrate";
import { startTemporaryServer } from "@/scripts/database/temporary-server";
import { startPgbouncer } from "../faults/support/start-pgbouncer";

declare module "vitest" {
  interface ProvidedContext {
    /** Connection strings of the server's template: its name is the last part of each. */
    databaseServer: { superuserUrl: string; ownerUrl: string; appUrl: string; backupUrl: string };
  }
}

/**
 * One real PostgreSQL a run, with a migrated database from which every suite clones its own. With
 * DATABASE_BEHIND=pgbouncer the application reaches it through a pooler.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTemporaryServer();
  await migrate(server.url("owner"));
  const pooler =
    process.env.DATABASE_BEHIND === "pgbouncer" ? await startPgbouncer(server.url("app"), 3) : undefined;
  project.provide("databaseServer", {
    superuserUrl: server.url("superuser", "postgres"),
    ownerUrl: server.url("owner"),
    appUrl: pooler?.url ?? server.url("app"),
    backupUrl: server.url("backup"),
  });
  return async () => {
    await pooler?.stop();
    await server.stop();
  };
}
