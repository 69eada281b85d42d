import { afterEach, expect, inject, test } from "vitest";
import { GET as livez } from "@/app/livez/route";
import { GET as readyz } from "@/app/readyz/route";
import { closePool } from "@/db/client";
import { useTestDatabase } from "../support/use-test-database";

const database = useTestDatabase();

async function answer(): Promise<[number, unknown]> {
  const response = await readyz();
  return [response.status, await response.json()];
}

let restore: (() => Promise<unknown>) | undefined;
afterEach(async () => {
  await restore?.();
  restore = undefined;
});

async function pointAt(address: string): Promise<void> {
  const before = process.env.DATABASE_URL;
  restore = async () => {
    await closePool();
    process.env.DATABASE_URL = before;
  };
  await closePool();
  process.env.DATABASE_URL = address;
}

test("a migrated database is ready", async () => {
  expect(await answer()).toEqual([200, { status: "ok" }]);
});

test("a missing migration is not", async () => {
  const { rows } = await database.asOwner(
    `delete from drizzle.__drizzle_migrations where id = (select max(id) from drizzle.__drizzle_migrations)
     returning hash, created_at`,
  );
  restore = () =>
    database.asOwner("insert into drizzle.__drizzle_migrations (hash, created_at) values ($1, $2)", [
      rows[0]?.hash,
      rows[0]?.created_at,
    ]);
  expect(await answer()).toEqual([503, { status: "unready", reason: "migrations-missing" }]);
});

test("a database that was never migrated is not", async () => {
  await database.asOwner("alter schema drizzle rename to elsewhere");
  restore = () => database.asOwner("alter schema elsewhere rename to drizzle");
  expect(await answer()).toEqual([503, { status: "unready", reason: "migrations-missing" }]);
});

test("a database out of reach is not, and the process is alive all the same", async () => {
  await pointAt("postgres://nobody@127.0.0.1:1/none");
  expect(await answer()).toEqual([503, { status: "unready", reason: "database-unreachable" }]);
  expect(livez().status).toBe(200);
});

test("a role that passes through row-level security is refused", async () => {
  await pointAt(inject("databaseServer").superuserUrl);
  expect(await answer()).toEqual([503, { status: "unready", reason: "role-bypasses-row-security" }]);
});
