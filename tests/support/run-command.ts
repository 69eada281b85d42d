import { join } from "node:path";
import { projectDirectory } from "@/scripts/database/data-directory";
import { startChild } from "@/scripts/processes/start-child.mjs";

/** Runs one of our scripts as npm does, with these settings and no others of ours; answers with its exit code and words. */
export async function runCommand(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<{ code: number; said: string }> {
  const run = startChild(process.execPath, ["--import", "tsx", join(projectDirectory, script), ...args], {
    cwd: projectDirectory,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: "test", ...env },
  });
  return { code: await run.exited, said: run.output() };
}
