import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { PersonActor } from "@/lib/core/actor";
import type { JourneyId } from "@/lib/core/ids";
import { createSignInLink } from "@/lib/auth/sign-in-link";
import { listSessions } from "@/lib/auth/list-sessions";
import { revokeSession } from "@/lib/auth/revoke-session";
import { execute } from "@/lib/core/execute";
import { updateJourney } from "@/lib/journeys/commands/update-journey";
import { openStream } from "@/scripts/bench/open-stream";
import { signIn } from "@/scripts/bench/sign-in";
import { currentBuild, type CurrentBuild } from "@/scripts/build/current-build";
import { projectDirectory } from "@/scripts/database/data-directory";
import { freePort } from "@/scripts/processes/free-port";
import { runNpm, type NpmRun } from "../scripts/run-npm";
import { buildJourney } from "../support/factories/build-journey";
import { buildOrganisation } from "../support/factories/build-organisation";
import { buildPerson } from "../support/factories/build-person";
import { useTestDatabase } from "../support/use-test-database";

useTestDatabase();

let build: CurrentBuild;
let run: NpmRun;
let origin: string;
let owner: PersonActor;
let slug: string;
let journeyId: JourneyId;

beforeAll(async () => {
  build = await currentBuild(projectDirectory, (make) => make());
  const { id, slug: named } = await buildOrganisation();
  slug = named;
  owner = await buildPerson(id, { role: "owner" });
  journeyId = (await buildJourney(id)).id;
  const port = String(await freePort());
  origin = `http://localhost:${port}`;
  run = runNpm(["start"], {
    NODE_ENV: "production",
    NEXT_DIST_DIR: build.name,
    PORT: port,
    APP_URL: origin,
    AUTH_SECRET: "a secret of at least thirty-two characters",
    DATABASE_URL: process.env.DATABASE_URL ?? "",
    DATABASE_OWNER_URL: "",
  });
  const ready = async () => expect((await fetch(`${origin}/readyz`)).status).toBe(200);
  await vi.waitFor(ready, { timeout: 60_000, interval: 200 });
}, 280_000);

afterAll(async () => {
  run.kill("SIGTERM");
  await run.ended;
  build.release();
});

const signedIn = async () => signIn(origin, await createSignInLink(owner.userId));

async function listen(cookie: string) {
  let changes = 0;
  const address = `${origin}/api/events?org=${slug}&journey=${journeyId}`;
  const { ended } = await openStream(address, cookie, () => (changes += 1));
  return { ended, changes: () => changes };
}

async function change(expectedVersion: number): Promise<void> {
  const changes = { goal: `Goal ${expectedVersion}` };
  expect((await execute(updateJourney, owner, { journeyId, expectedVersion, changes })).ok).toBe(true);
}

test("a stream ends with its session and tells nothing more; another of the same person goes on", async () => {
  const going = await listen(await signedIn());
  const [session] = await listSessions(owner.userId);
  const staying = await listen(await signedIn());
  await change(1);
  const told = () => [going.changes(), staying.changes()];
  await vi.waitFor(() => expect(Math.min(...told())).toBeGreaterThan(0), 10_000);
  // The server has just begun to listen itself, which is told like a change; that is over by now.
  await delay(1_000);
  const before = told();
  expect(session && (await revokeSession(owner.userId, session.id))).toBe(true);
  await change(2);
  expect(await going.ended).toBe(true);
  await vi.waitFor(() => expect(staying.changes()).toBe((before[1] ?? 0) + 1), 10_000);
  expect(going.changes()).toBe(before[0]);
});

test("told to stop, the server ends the streams that are open, in order, and itself", async () => {
  const cookie = await signedIn();
  const open = [await listen(cookie), await listen(cookie)];
  const told = performance.now();
  run.kill("SIGTERM");
  const late = delay(5_000).then(() => "late");
  expect(await Promise.race([Promise.all(open.map(({ ended }) => ended)), late])).toEqual([true, true]);
  await run.ended;
  expect(performance.now() - told).toBeLessThan(5_000);
});
