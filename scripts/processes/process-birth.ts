import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/**
 * When a process was born, as text that no other process will ever have with the same id; undefined when it
 * is not running. Ids are used again, so an id alone does not say who it is.
 */
export function processBirth(pid: number): string | undefined {
  return existsSync("/proc/self/stat") ? birthFromProc(pid) : birthFromPs(pid);
}

function birthFromProc(pid: number): string | undefined {
  try {
    // The name in parentheses may hold anything; the fields after it are fixed. 1: state, 20: start in ticks.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
    if (fields[0] === "Z" || fields[0] === "X") return undefined;
    return `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()}/${fields[19]}`;
  } catch {
    return undefined;
  }
}

function birthFromPs(pid: number): string | undefined {
  try {
    const line = execFileSync("ps", ["-o", "stat=,lstart=", "-p", String(pid)], { encoding: "utf8" }).trim();
    return line.startsWith("Z") || line === "" ? undefined : line.replace(/^\S+\s+/, "");
  } catch {
    return undefined;
  }
}
