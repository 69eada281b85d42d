import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withProgress } from "../bootstrap/progress.mjs";
import { currentBuild } from "../build/current-build";
import { projectDirectory } from "../database/data-directory";
import { stopAllChildren } from "../processes/start-child.mjs";
import { stopRequest } from "../processes/stop-request";
import { runVitest } from "./run-suite";

/** The long form of the faults suite; a table of what was tried and counted stands above each of its tests. */
async function runFaults(): Promise<number> {
  process.env.FAULTS = "long";
  const build = await currentBuild(projectDirectory, (make) => withProgress("Building", make));
  const reports = mkdtempSync(join(tmpdir(), "throughline-reports-"));
  try {
    return (await runVitest("faults", reports)).failed === 0 ? 0 : 1;
  } finally {
    rmSync(reports, { recursive: true, force: true });
    build.release();
  }
}

const outcome = await Promise.race([stopRequest(), runFaults()]);
await stopAllChildren();
process.exit(typeof outcome === "number" ? outcome : 1);
