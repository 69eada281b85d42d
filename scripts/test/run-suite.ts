import { existsSync, readFileSync } from "node:fs";
import { constants } from "node:os";
import { join } from "node:path";
import { projectDirectory } from "../database/data-directory";
import { startChild, type Child } from "../processes/start-child.mjs";
import { playwrightCounts, suiteCounts, vitestCounts, type Counts } from "./suite-counts";

type Run = { script: string; args: readonly string[]; env?: Record<string, string> };

/** Starts one of node_modules' programs, or ours. */
const start = ({ script, args, env }: Run, how: { output: "show" | "keep"; priority?: number }): Child =>
  startChild(process.execPath, [join(projectDirectory, script), ...args], {
    cwd: projectDirectory,
    env: { ...process.env, NODE_ENV: "test", ...env },
    graceMs: 20_000,
    ...how,
  });

/** Runs one and answers with its exit code. Its output is shown. */
const run = (what: Run): Promise<number> => start(what, { output: "show" }).exited;

/** Format, lint, types and the like: one thing that holds or does not. It takes only what others leave over. */
export async function runVerify(): Promise<Counts> {
  const priority = constants.priority.PRIORITY_LOW;
  const verify = start({ script: "scripts/verify.mjs", args: [] }, { output: "keep", priority });
  const code = await verify.exited;
  console.log(verify.output().trimEnd());
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
