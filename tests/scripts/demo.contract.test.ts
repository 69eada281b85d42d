import { createServer } from "node:net";
import { chmodSync, mkdtempSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { runningUrl } from "@/scripts/database/print-url";
import { removeHome } from "@/scripts/database/server-home";
import { freePort } from "@/scripts/processes/free-port";
import { runNpm, type NpmRun } from "./run-npm";

const ready = "Throughline is at";
const directory = realpathSync(mkdtempSync(join(tmpdir(), "throughline-demo-")));
if (process.getuid?.() === 0) chmodSync(directory, 0o711);
let env: Record<string, string>;

beforeAll(async () => {
  env = {
    DATA_DIR: directory,
    PORT: String(await freePort()),
    IDP_PORT: String(await freePort()),
    NODE_ENV: "test",
  };
});
// Whatever a failed test left running would fail the others.
const started = new Set<NpmRun>();
const demo = (changes: Record<string, string> = {}, args = ["run", "demo"]) => {
  const run = runNpm(args, { ...env, ...changes });
  started.add(run);
  return run;
};
afterEach(() => {
  for (const run of started) run.kill("SIGKILL");
  started.clear();
});
afterAll(() => removeHome(directory));

async function nothingLeft(run: NpmRun): Promise<void> {
  await vi.waitFor(() => expect(run.left()).toEqual([]), 15_000);
}

async function organisations(): Promise<unknown> {
  const client = new pg.Client({ connectionString: await runningUrl(directory, "owner") });
  await client.connect();
  const { rows } = await client.query("select slug, id from organisations order by slug");
  await client.end();
  return rows;
}

let kept: unknown;

test("it says where it is and who one can be, serves, and leaves nothing behind after SIGTERM", async () => {
  const run = demo();
  await run.until(ready, 280_000);
  expect(run.output()).toContain(`${ready} http://localhost:${env.PORT}`);
  expect(run.output()).toContain("it-editor@nordhavn.example");
  expect((await fetch(`http://localhost:${env.PORT}/readyz`)).status).toBe(200);
  expect((await fetch(`http://localhost:${env.IDP_PORT}/.well-known/openid-configuration`)).status).toBe(200);
  kept = await organisations();
  expect(kept).toMatchObject([{ slug: "nordhavn" }, { slug: "sydby" }]);

  const second = demo({ PORT: String(await freePort()), IDP_PORT: String(await freePort()) });
  expect(await second.ended).toBe(1);
  expect(second.output()).toMatch(/The data directory .* is in use by process \d+: stop that one/);
  expect(second.output()).not.toMatch(/^\s+at /m);

  run.kill("SIGTERM");
  await run.ended;
  await nothingLeft(run);
});

test("a second start keeps the data and does nothing twice; Ctrl-C may come twice", async () => {
  const run = demo();
  await run.until(ready, 60_000);
  expect(run.output()).not.toMatch(/Installing|Building|Writing the demonstration/);
  expect(await organisations()).toEqual(kept);
  run.interrupt();
  run.interrupt();
  await run.ended;
  await nothingLeft(run);
});

test("killed outright, it takes its processes along, and starts again", async () => {
  const killed = demo();
  await killed.until(ready, 60_000);
  killed.kill("SIGKILL");
  await nothingLeft(killed);
  const run = demo();
  await run.until(ready, 60_000);
  expect(await organisations()).toEqual(kept);
  run.kill("SIGTERM");
  await run.ended;
  await nothingLeft(run);
});

test("interrupted while it starts, it leaves nothing behind", async () => {
  const run = demo();
  await run.until("Starting PostgreSQL", 60_000);
  run.kill("SIGTERM");
  await run.ended;
  await nothingLeft(run);
});

test("a port in use gets one sentence", async () => {
  const other = createServer();
  await new Promise<void>((resolve, reject) => {
    other.on("error", reject).listen(Number(env.IDP_PORT), "127.0.0.1", resolve);
  });
  const run = demo({}, ["run", "-s", "demo"]);
  expect(await run.ended).toBe(1);
  other.close();
  const sentence = `Port ${env.IDP_PORT} is already in use: stop what uses it, or set IDP_PORT to another port.`;
  expect(run.output().trim().split("\n").at(-1)).toBe(sentence);
  expect(run.output()).not.toMatch(/^\s+at /m);
});
