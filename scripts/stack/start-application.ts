import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { serverFlags } from "../processes/server-flags";
import { startChild, type Child } from "../processes/start-child.mjs";

type Plan = { root: string; build: string; port: number; logFile: string; env: Record<string, string> };

const patienceMs = 60_000;

/** Starts the server as production does, on this machine's own address, and resolves when it is ready. */
export async function startApplication({ root, build, port, logFile, env }: Plan): Promise<Child> {
  writeFileSync(logFile, "", { mode: 0o600 });
  const next = join(root, "node_modules/next/dist/bin/next");
  const child = startChild(
    process.execPath,
    [...serverFlags, next, "start", "--hostname", "127.0.0.1", "--port", String(port)],
    {
      cwd: root,
      env: {
        ...process.env,
        ...env,
        NODE_ENV: "production",
        NEXT_DIST_DIR: build,
        NEXT_TELEMETRY_DISABLED: "1",
      },
      output: { file: logFile },
      graceMs: 5_000,
    },
  );
  let running = true;
  void child.exited.then(() => (running = false));
  let answer = "nothing";
  for (const until = Date.now() + patienceMs; running && Date.now() < until; await delay(100)) {
    answer = await ready(port);
    if (answer === "ready") return child;
  }
  await child.stop();
  throw new Error(
    `The server did not become ready (${answer}):\n${readFileSync(logFile, "utf8").slice(-4_000)}`,
  );
}

async function ready(port: number): Promise<string> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/readyz`, { signal: AbortSignal.timeout(10_000) });
    return response.ok ? "ready" : await response.text();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
