import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectDirectory } from "../database/data-directory";
import { startChild } from "../processes/start-child.mjs";
import { playwrightCounts, suiteCounts, vitestCounts, type Counts } from "./suite-counts";

type Run = { script: string; args: readonly string[]; env?: Record<string, string> };

/** Runs one of node_modules' programs, or ours, and answers with its exit code. Its output is shown. */
async function run({ script, args, env }: Run): Promise<number> {
  const child = startChild(process.execPath, [join(projectDirectory, script), ...args], {
    cwd: projectDirectory,
    env: { ...process.env, NODE_ENV: "test", ...env },
    output: "show",
    graceMs: 20_000,
  });
  return child.exited;
}

/** Format, lint, types and the like: one thing that holds or does not. */
export async function runVerify(): Promise<Counts> {
  const code = await run({ script: "scripts/verify.mjs", args: [] });
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Those of vitest's projects whose names begin so. */
export async function runVitest(projects: string, reports: string): Promise<Counts> {
  const file = join(reports, `${projects}.json`);
  const args = [
    "run",
    `--project=${projects}*`,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
  ];
  const code = await run({ script: "node_modules/vitest/vitest.mjs", args });
  return suiteCounts(read(file, vitestCounts), code);
}

/** The user stories in a real browser. */
export async function runPlaywright(chromium: string, reports: string): Promise<Counts> {
  const file = join(reports, "browser.json");
  const code = await run({
    script: "node_modules/@playwright/test/cli.js",
    args: ["test", "--reporter=list,json"],
    env: { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  });
  return suiteCounts(read(file, playwrightCounts), code);
}

function read<Report>(file: string, count: (report: Report) => Counts): Counts | undefined {
  return existsSync(file) ? count(JSON.parse(readFileSync(file, "utf8")) as Report) : undefined;
}
