import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { processBirth } from "../processes/process-birth";
import { processCommand } from "../processes/process-command";

/**
 * Ends a server that a killed start left behind on this cluster. Called only with the directory's lock in hand,
 * so whatever still runs there belongs to nobody.
 */
export async function stopOrphan(cluster: string): Promise<void> {
  const file = join(cluster, "postmaster.pid");
  const pid = Number(firstLine(file));
  if (!pid) return;
  const birth = processBirth(pid);
  if (!birth || !processCommand(pid).includes(cluster)) {
    // The number may meanwhile be another process's, for which PostgreSQL would refuse to start.
    rmSync(file, { force: true });
    return;
  }
  const gone = () => processBirth(pid) !== birth;
  for (const [signal, patienceMs] of [
    ["SIGINT", 10_000],
    ["SIGKILL", 5_000],
  ] as const) {
    process.kill(pid, signal);
    for (const until = Date.now() + patienceMs; Date.now() < until && !gone();) await delay(50);
    if (gone()) break;
  }
  // Its workers notice its death by themselves, a moment later.
  await delay(200);
}

function firstLine(file: string): string {
  try {
    return readFileSync(file, "utf8").split("\n")[0] ?? "";
  } catch {
    return "";
  }
}
