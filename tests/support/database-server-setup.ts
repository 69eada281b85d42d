import type { TestProject } from "vitest/node";
import { migrate } from "@/scripts/database/migrate";
import { startTemporaryServer } from "@/scripts/database/temporary-server";

declare module "vitest" {
  interface ProvidedContext {
    /** Connection strings of the server's template: its name is the last part of each. */
    databaseServer: { superuserUrl: string; ownerUrl: string; appUrl: string };
  }
}

/** One real PostgreSQL a run, with a migrated database from which every suite clones its own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTemporaryServer();
  await migrate(server.url("owner"));
  project.provide("databaseServer", {
    superuserUrl: server.url("superuser", "postgres"),
    ownerUrl: server.url("owner"),
    appUrl: server.url("app"),
  });
  return () => server.stop();
}
