import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * Answers whether whoever started us is still there. npm puts a shell between itself and us, which may keep a
 * signal to itself, or live on when npm is killed: both are watched. Started without npm, we may outlive our shell.
 */
export function watchStarter() {
  if (!process.env.npm_lifecycle_event) return () => true;
  const parent = process.ppid;
  const npm = parentOf(parent);
  return () => process.ppid === parent && isAlive(npm);
}

function parentOf(pid) {
  try {
    return Number(readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1).split(" ")[1]);
  } catch {
    // No such file system.
  }
  try {
    return Number(execFileSync("ps", ["-o", "ppid=", "-p", String(pid)], { encoding: "utf8" }));
  } catch {
    return pid;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
