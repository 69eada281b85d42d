import { setTimeout as delay } from "node:timers/promises";
import pg from "pg";

export type Ended = { inTransaction: number; idle: number; cancelled: number };

const victim = `select pid, state from pg_stat_activity
  where application_name = 'throughline' and datname = current_database() and pid <> all($1::int[])
    and (state <> 'idle' or random() < 0.1)
  order by random() limit 1`;

/** Ends backends of the application's at random, most of them in mid-transaction, and cancels a statement now and then. */
export async function endBackends(superuserUrl: string, wanted: number): Promise<Ended> {
  const client = new pg.Client({ connectionString: superuserUrl, application_name: "faults" });
  await client.connect();
  const ended: Ended = { inTransaction: 0, idle: 0, cancelled: 0 };
  const told: number[] = [];
  try {
    for (; told.length < wanted; await delay(10)) {
      const [found] = (await client.query<{ pid: number; state: string }>(victim, [told])).rows;
      if (!found) continue;
      if (Math.random() < 0.1) {
        await client.query("select pg_cancel_backend($1)", [found.pid]);
        ended.cancelled += 1;
        continue;
      }
      await client.query("select pg_terminate_backend($1)", [found.pid]);
      told.push(found.pid);
      ended[found.state === "idle" ? "idle" : "inTransaction"] += 1;
    }
    return ended;
  } finally {
    await client.end();
  }
}
