import pg from "pg";
import type { Child } from "../processes/start-child.mjs";

/** Kills a server: the process that was started and, before they can end in good order, all that it started. */
export async function killServer(superuserUrl: string, server: Child): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl });
  // It is cut off with all the others.
  client.on("error", () => {});
  await client.connect();
  const { rows } = await client.query<{ pid: number }>("select pid from pg_stat_activity");
  const killed = server.kill();
  for (const { pid } of rows) endProcess(pid);
  await killed;
}

function endProcess(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}
