import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { constants } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { watchStarter } from "./watch-starter.mjs";

/** Runs a TypeScript file on the pinned Node, passes signals on, and answers with its exit code. */
export function runTypescript(root, script, args = []) {
  const tsx = pathToFileURL(createRequire(join(root, "package.json")).resolve("tsx")).href;
  const node = join(root, "node_modules", ".bin", "node");
  // The channel tells it when we are gone, however that came about.
  const child = spawn(node, ["--import", tsx, join(root, script), ...args], {
    cwd: root,
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  const passOn = (signal) => child.kill(signal);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, passOn);

  const starterIsThere = watchStarter();
  const watch = setInterval(() => {
    if (!starterIsThere()) child.kill("SIGTERM");
  }, 250);

  return new Promise((resolve) => {
    const ended = (code) => {
      clearInterval(watch);
      resolve(code);
    };
    child.on("error", () => ended(127));
    child.on("exit", (code, signal) => ended(code ?? 128 + constants.signals[signal]));
  });
}
