import { spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { fileURLToPath } from "node:url";

const guard = fileURLToPath(new URL("guard.mjs", import.meta.url));
const keptOutput = 64 * 1024;
const running = new Set();
let closed = false;

/** Starts a command that ends, with everything it started, when it is stopped or when this process ends in whatever way. */
export function startChild(command, args, options = {}) {
  if (closed) throw new Error("stopping: nothing is started any more");
  const {
    env = process.env,
    output = "keep",
    stopSignal = "SIGTERM",
    graceMs = 8_000,
    cwd,
    uid,
    gid,
  } = options;
  const file = typeof output === "object" ? openSync(output.file, "a") : undefined;
  const sink = file ?? (output === "keep" ? "pipe" : "inherit");
  const settings = JSON.stringify({ command, args, cwd, uid, gid, stopSignal, graceMs });
  // Detached, so that Ctrl-C at the terminal reaches us alone and we decide in which order things end.
  const child = spawn(process.execPath, [guard, settings], {
    env,
    detached: true,
    stdio: ["pipe", sink, sink],
  });
  if (file !== undefined) closeSync(file);

  let kept = "";
  const keep = (chunk) => (kept = (kept + chunk).slice(-keptOutput));
  child.stdout?.setEncoding("utf8").on("data", keep);
  child.stderr?.setEncoding("utf8").on("data", keep);
  child.stdin.on("error", () => {});

  const exited = new Promise((resolve) => {
    child.on("error", () => resolve(127));
    child.on("close", (code) => resolve(code ?? 1));
  });
  const handle = { exited, output: () => kept, stop, kill };
  running.add(handle);
  void exited.then(() => running.delete(handle));

  async function stop() {
    child.stdin.destroy();
    const tooLong = setTimeout(() => child.kill("SIGKILL"), graceMs + 3_000);
    await exited;
    clearTimeout(tooLong);
  }

  async function kill() {
    child.kill("SIGUSR2");
    await exited;
  }
  return handle;
}

/** Stops every child, the last started first, and lets no new one start. */
export async function stopAllChildren() {
  closed = true;
  for (const child of [...running].reverse()) await child.stop();
}
