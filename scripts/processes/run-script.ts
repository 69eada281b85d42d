import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describeFailure } from "./plain-error";

/** Runs `main` when the module at `moduleUrl` is what was started, not imported; says in one sentence what went wrong. */
export async function runScript(moduleUrl: string, main: () => Promise<void>): Promise<void> {
  const started = process.argv[1];
  if (!started || realpathSync(started) !== realpathSync(fileURLToPath(moduleUrl))) return;
  try {
    await main();
  } catch (error) {
    console.error(describeFailure(error));
    process.exitCode = 1;
  }
}
