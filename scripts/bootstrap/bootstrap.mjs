import { fileURLToPath } from "node:url";
import { stopAllChildren } from "../processes/start-child.mjs";
import { installDependencies } from "./install-dependencies.mjs";
import { runTypescript } from "./run-typescript.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));

/**
 * Installs what is missing and runs a TypeScript file on the pinned Node. This and what it calls is plain
 * JavaScript for Node 20, since before it has run there may be nothing else.
 */
export async function bootstrap(script) {
  const [major] = process.versions.node.split(".").map(Number);
  if (major < 20) {
    console.error(`Node 20 or newer is needed to begin with; this is ${process.version}.`);
    process.exit(1);
  }
  process.chdir(root);
  const interrupted = async () => {
    await stopAllChildren();
    process.exit(130);
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const signal of signals) process.on(signal, interrupted);
  try {
    await installDependencies(root);
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
  for (const signal of signals) process.off(signal, interrupted);
  process.exit(await runTypescript(root, script, process.argv.slice(2)));
}
