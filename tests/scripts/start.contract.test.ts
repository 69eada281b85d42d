import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { currentBuild, type CurrentBuild } from "@/scripts/build/current-build";
import { projectDirectory } from "@/scripts/database/data-directory";
import { freePort } from "@/scripts/processes/free-port";
import { createTestDatabase, type TestDatabase } from "../support/test-database";
import { runNpm } from "./run-npm";

let build: CurrentBuild;
let database: TestDatabase;
let settings: Record<string, string>;

beforeAll(async () => {
  build = await currentBuild(projectDirectory, (make) => make());
  database = await createTestDatabase();
  const port = String(await freePort());
  settings = {
    NODE_ENV: "production",
    NEXT_DIST_DIR: build.name,
    PORT: port,
    APP_URL: `http://localhost:${port}`,
    AUTH_SECRET: "a secret of at least thirty-two characters",
    DATABASE_URL: database.appUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
  };
}, 280_000);

afterAll(async () => {
  build.release();
  await database.drop();
});

test("every problem of the environment is named, and no stack", async () => {
  const run = runNpm(["-s", "start"], {
    ...settings,
    DATABASE_URL: "",
    AUTH_SECRET: "short",
    APP_URL: "http://example.org",
  });
  expect(await run.ended).toBe(1);
  for (const name of ["DATABASE_URL", "AUTH_SECRET", "APP_URL"]) expect(run.output()).toContain(`- ${name} `);
  expect(run.output()).not.toMatch(/^\s+at /m);
});

test("a database that does not answer to the migrations gets one sentence", async () => {
  const run = runNpm(["-s", "start"], {
    ...settings,
    DATABASE_OWNER_URL: "postgres://throughline_owner:x@127.0.0.1:1/none",
  });
  expect(await run.ended).toBe(1);
  expect(run.output()).toContain("The database cannot be used: connect ECONNREFUSED 127.0.0.1:1.");
  expect(run.output()).not.toMatch(/^\s+at /m);
});

test("it serves, without any identity provider of ours, until it is told to stop", async () => {
  const run = runNpm(["start"], settings);
  const answers = (path: string) =>
    fetch(`http://localhost:${settings.PORT}${path}`).then(({ status }) => status);
  await vi.waitFor(async () => expect(await answers("/readyz")).toBe(200), {
    timeout: 60_000,
    interval: 200,
  });
  expect(await answers("/livez")).toBe(200);
  expect(await answers("/sign-in")).toBe(200);
  run.kill("SIGTERM");
  await run.ended;
  await vi.waitFor(() => expect(run.left()).toEqual([]), 30_000);
});
