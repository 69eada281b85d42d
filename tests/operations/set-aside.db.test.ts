import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { contentOf } from "@/scripts/backup/content-of";
import { dropAside, putBack, setAside } from "@/scripts/backup/set-aside";
import { migrate } from "@/scripts/database/migrate";
import { createTestDatabase, type TestDatabase } from "../support/test-database";

let database: TestDatabase;
let owner: pg.Client;

beforeAll(async () => {
  database = await createTestDatabase();
  owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
});

afterAll(async () => {
  await owner.end();
  await database.drop();
});

const schemas = async () => {
  const { rows } = await owner.query(
    `select nspname as name, nspowner::regrole::text as owner,
            array(select (a.grantee, a.privilege_type)::text from aclexplode(nspacl) a order by 1) as rights
       from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema' order by 1`,
  );
  return rows;
};

test("what is set aside comes back as it was", async () => {
  const before = [await schemas(), await contentOf(owner)];
  await setAside(owner);
  expect((await contentOf(owner)).every((name) => name.startsWith("replaced_"))).toBe(true);
  expect(await putBack(owner)).toBe(true);
  expect([await schemas(), await contentOf(owner)]).toEqual(before);
  expect(await putBack(owner)).toBe(false);
});

test("a database whose content was set aside is as good as a new one, and the old can go", async () => {
  const before = [await schemas(), await contentOf(owner)];
  await setAside(owner);
  await migrate(database.ownerUrl);
  await dropAside(owner);
  expect([await schemas(), await contentOf(owner)]).toEqual(before);
});
