import { setTimeout as delay } from "node:timers/promises";
import { expect, test } from "vitest";
import danish from "@/messages/da/shell.json";
import english from "@/messages/en/shell.json";
import { commentThrough } from "./support/comment-through";
import { effort } from "./support/effort";
import { getPage } from "./support/get-page";
import { signInByLink } from "./support/sign-in-by-link";
import { tell } from "./support/tell";
import { until } from "./support/until";
import { useKillableStack } from "./support/use-killable-stack";

const { instance, visitor, postgres, startPostgresAgain } = useKillableStack();

const get = async (path: string) => {
  const response = await fetch(instance().url + path);
  return [response.status, await response.json()] as const;
};
const journey = () => `${instance().url}/${visitor().slug}/journeys/${visitor().journeyId}`;
const comment = (body: string) => commentThrough(instance(), visitor(), body);
const signOut = () =>
  fetch(`${instance().url}/sign-out`, {
    method: "POST",
    headers: { origin: instance().url, cookie: visitor().cookie },
    redirect: "manual",
  });

/** Everything that must hold as long as the database is away. */
async function lookAround(): Promise<void> {
  expect(await get("/livez")).toEqual([200, { status: "ok" }]);
  expect(await get("/readyz")).toEqual([503, { status: "unready", reason: "database-unreachable" }]);
  for (const [locale, words] of [
    ["en", english],
    ["da", danish],
  ] as const) {
    const page = await getPage(journey(), `${visitor().cookie}; locale=${locale}`);
    expect(page).toMatchObject({ status: 503, retryAfter: "10" });
    expect(page.text).toContain(`<h1`);
    expect(page.text).toContain(words.unavailable.title);
    expect(page.text).toContain(words.unavailable.retry);
    expect(page.text).not.toMatch(/ECONNREFUSED|node_modules/);
  }
  expect(await comment("while it was away")).toEqual({ ok: false, error: { kind: "unavailable" } });
  expect((await fetch(`${journey()}/mermaid`, { headers: { cookie: visitor().cookie } })).status).toBe(503);
  expect((await signOut()).headers.get("location")).toBe(`${instance().url}/`);
  expect((await signInByLink(instance(), visitor().link)).cookie).toBeNull();
}

test("while the database is away everybody is told so, and afterwards all goes on by itself", async () => {
  expect((await getPage(journey(), visitor().cookie)).status).toBe(200);
  await postgres().kill();
  let rounds = 0;
  for (const end = Date.now() + effort.awayMs; rounds === 0 || Date.now() < end; rounds += 1) {
    await lookAround();
    await delay(200);
  }
  await startPostgresAgain();
  await until(
    "ready again",
    () => get("/readyz").then(([status]) => status),
    (status) => status === 200,
  );

  // Still signed in, for nobody was signed out; and what was refused is not there.
  const page = await getPage(journey(), visitor().cookie);
  expect(page.status).toBe(200);
  expect(page.text).not.toContain("while it was away");
  expect(await comment("when it was back")).toMatchObject({ ok: true });
  const { location, cookie } = await signInByLink(instance(), visitor().link);
  expect(location).toBe(`${instance().url}/`);
  expect((await getPage(journey(), cookie ?? "")).status).toBe(200);
  expect((await getPage(`${instance().url}/unavailable`, visitor().cookie)).location).toBe("/");
  tell("The database away", {
    "seconds away, at least": effort.awayMs / 1000,
    "rounds of looking at everything": rounds,
  });
});
