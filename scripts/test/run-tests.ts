import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withProgress } from "../bootstrap/progress.mjs";
import { currentBuild } from "../build/current-build";
import { projectDirectory } from "../database/data-directory";
import { describeFailure } from "../processes/plain-error";
import { stopAllChildren } from "../processes/start-child.mjs";
import { stopRequest } from "../processes/stop-request";
import { ensureChromium } from "./ensure-chromium";
import { runPlaywright, runVerify, runVitest } from "./run-suite";
import type { Counts } from "./suite-counts";

const reports = mkdtempSync(join(tmpdir(), "throughline-reports-"));
const results: { name: string; counts: Counts; seconds: number }[] = [];

async function suite(name: string, work: () => Promise<Counts>): Promise<void> {
  console.log(`\n── ${name} ──`);
  const started = Date.now();
  let counts: Counts = { passed: 0, failed: 1 };
  try {
    counts = await work();
  } catch (error) {
    console.error(describeFailure(error));
  }
  results.push({ name, counts, seconds: Math.round((Date.now() - started) / 1000) });
}

/** Everything there is, one suite after another; a suite that breaks does not keep the others from running. */
async function runAll(): Promise<void> {
  // What must be installed is installed first: without it there is no use in beginning.
  const chromium = await ensureChromium().catch((error: unknown) => error as Error);
  await suite("verify", runVerify);
  await suite("rules", () => runVitest("rules", reports));
  await suite("database", () => runVitest("database", reports));
  // Made once, for everything after it that serves.
  await suite("build", runBuild);
  // Both wait for servers more than they work.
  await Promise.all([
    suite("contract", () => runVitest("contract", reports)),
    suite("faults", () => runVitest("faults", reports)),
  ]);
  await suite("end-to-end", async () => {
    if (chromium instanceof Error) throw chromium;
    return runPlaywright(chromium, reports);
  });
}

async function runBuild(): Promise<Counts> {
  const build = await currentBuild(projectDirectory, (make) => withProgress("Building", make));
  build.release();
  return { passed: 1, failed: 0 };
}

function summarise(): number {
  const total = { passed: 0, failed: 0 };
  console.log("");
  // Once more, for those who have only the end of what was printed.
  for (const { name, counts } of results) {
    for (const failure of counts.failures ?? []) console.log(`✗ ${name}: ${failure}`);
  }
  for (const { name, counts, seconds } of results) {
    const numbers = `${String(counts.passed).padStart(5)} passed ${String(counts.failed).padStart(4)} failed`;
    console.log(
      `${counts.failed === 0 ? "✓" : "✗"} ${name.padEnd(12)}${numbers} ${String(seconds).padStart(5)} s`,
    );
    total.passed += counts.passed;
    total.failed += counts.failed;
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
}

const stopped = await Promise.race([stopRequest(), runAll()]);
await stopAllChildren();
rmSync(reports, { recursive: true, force: true });
process.exit(stopped ? (stopped === "SIGINT" ? 130 : 143) : summarise());
