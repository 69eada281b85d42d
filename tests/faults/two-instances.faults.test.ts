import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../support/test-database";
import { buildVisitor, type Visitor } from "./support/build-visitor";
import { callAction } from "./support/call-action";
import { commentThrough } from "./support/comment-through";
import { getPage } from "./support/get-page";
import { startInstance, type Instance } from "./support/start-instance";
import { tell } from "./support/tell";

let database: TestDatabase;
let visitor: Visitor;
let one: Instance;
let other: Instance;

beforeAll(async () => {
  database = await createTestDatabase();
  visitor = await buildVisitor(database.appUrl);
  one = await startInstance({ databaseUrl: database.appUrl });
  other = await startInstance({ databaseUrl: database.appUrl, appUrl: one.url });
});
afterAll(async () => {
  await one?.stop();
  await other?.stop();
  await database?.drop();
});

const journey = () => `/${visitor.slug}/journeys/${visitor.journeyId}`;
const comment = (instance: Instance, cookie: string, body: string) =>
  commentThrough({ ...instance, appUrl: one.url }, visitor, body, cookie);
const pageOf = (instance: Instance, cookie: string) => getPage(instance.url + journey(), cookie);

test("what one server wrote, the other shows", async () => {
  for (const [writer, reader] of [
    [one, other],
    [other, one],
  ] as const) {
    const title = `Renamed through ${new URL(writer.url).port}`;
    const answer = await callAction(
      { ...writer, appUrl: one.url },
      {
        action: "updateJourneyAction",
        path: `${journey()}/edit`,
        cookie: visitor.cookie,
        input: [
          visitor.slug,
          { journeyId: visitor.journeyId, expectedVersion: writer === one ? 1 : 2, changes: { title } },
        ],
      },
    );
    expect(answer).toMatchObject({ ok: true });
    expect((await pageOf(reader, visitor.cookie)).text).toContain(title);
  }
});

test("a session that was revoked on one is refused on the other at its next request", async () => {
  const { cookie, otherCookie } = visitor;
  expect((await pageOf(other, otherCookie)).status).toBe(200);
  const ended = await callAction(
    { ...one, appUrl: one.url },
    {
      action: "endSessionAction",
      path: "/account/sessions",
      cookie,
      input: [{ sessionId: visitor.otherSessionId }],
    },
  );
  expect(ended).toMatchObject({ ok: true });
  expect((await pageOf(other, otherCookie)).location).toMatch(/^\/sign-in/);
  expect(await comment(other, otherCookie, "as nobody")).toEqual({
    ok: false,
    error: { kind: "unauthenticated" },
  });

  // And the other way round, by signing out.
  expect((await pageOf(one, cookie)).status).toBe(200);
  await fetch(`${other.url}/sign-out`, {
    method: "POST",
    headers: { origin: one.url, cookie },
    redirect: "manual",
  });
  expect((await pageOf(one, cookie)).location).toMatch(/^\/sign-in/);
  expect(await comment(one, cookie, "as nobody")).toEqual({ ok: false, error: { kind: "unauthenticated" } });
  tell("Two servers on one database", { "sessions revoked on one and refused on the other": 2 });
});
