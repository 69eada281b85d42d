import { randomUUID } from "node:crypto";
import { inject } from "vitest";
import { asRole } from "./as-role";

export type TestDatabase = { appUrl: string; ownerUrl: string; backupUrl: string; drop(): Promise<void> };

/** A database of one's own, cloned from the migrated template. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = inject("databaseServer");
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await asRole(server.superuserUrl, `create database ${name} template throughline owner throughline_owner`);
  return {
    appUrl: renamed(server.appUrl, name),
    ownerUrl: renamed(server.ownerUrl, name),
    backupUrl: renamed(server.backupUrl, name),
    drop: () => asRole(server.superuserUrl, `drop database if exists ${name} with (force)`),
  };
}

function renamed(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}
