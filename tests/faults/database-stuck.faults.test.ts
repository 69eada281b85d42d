import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../support/test-database";
import { buildVisitor, type Visitor } from "./support/build-visitor";
import { commentThrough } from "./support/comment-through";
import { getPage } from "./support/get-page";
import { startInstance, type Instance } from "./support/start-instance";
import { swallowingProxy } from "./support/swallowing-proxy";
import { tell } from "./support/tell";
import { until } from "./support/until";

let database: TestDatabase;
let proxy: Awaited<ReturnType<typeof swallowingProxy>>;
let visitor: Visitor;
let instance: Instance;
let locker: pg.Client;

beforeAll(async () => {
  database = await createTestDatabase();
  const address = new URL(database.appUrl);
  proxy = await swallowingProxy(Number(address.port));
  address.port = String(proxy.port);
  visitor = await buildVisitor(database.appUrl);
  instance = await startInstance({
    databaseUrl: address.href,
    env: { DATABASE_POOL_SIZE: "3", DATABASE_STATEMENT_SECONDS: "1" },
  });
  locker = new pg.Client({ connectionString: database.ownerUrl });
  await locker.connect();
});
afterAll(async () => {
  await instance?.stop();
  await locker?.end();
  proxy?.close();
  await database?.drop();
});

const journey = () => `/${visitor.slug}/journeys/${visitor.journeyId}`;
const comment = () => commentThrough(instance, visitor, "Hello");
const isReady = () => fetch(`${instance.url}/readyz`).then(({ ok }) => ok);
const goesOn = async () => {
  await until("ready again", isReady, Boolean);
  expect((await getPage(instance.url + journey(), visitor.cookie)).status).toBe(200);
  expect(await comment()).toMatchObject({ ok: true });
};
const unavailable = { ok: false, error: { kind: "unavailable" } };

test("more requests than connections behind a lock: each is told to try again, none hangs", async () => {
  await locker.query("begin; lock table comments in access exclusive mode");
  const answers = await Promise.all(Array.from({ length: 12 }, comment));
  await locker.query("rollback");
  expect(answers).toEqual(answers.map(() => unavailable));
  await goesOn();
  tell("Connections all taken", { "requests at once, of three connections": answers.length });
});

test("a database that takes every word and says none: each is told to try again, none hangs", async () => {
  proxy.swallow(true);
  const [page, ...answers] = await Promise.all([
    getPage(instance.url + journey(), visitor.cookie),
    ...Array.from({ length: 6 }, comment),
  ]);
  // What was on its way when the line went dead may have come through.
  for (const answer of answers)
    expect([unavailable, { ok: false, error: { kind: "unconfirmed" } }]).toContainEqual(answer);
  expect([500, 503]).toContain(page.status);
  expect((await getPage(instance.url + journey(), visitor.cookie)).status).toBe(503);
  proxy.swallow(false);
  await goesOn();
  tell("A line gone dead", { "requests at once": answers.length + 1 });
});
