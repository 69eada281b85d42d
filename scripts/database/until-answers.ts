import { setTimeout as delay } from "node:timers/promises";
import pg from "pg";

/** Resolves with true when a starting server answers, with false when it has ended; throws when it refuses us. */
export async function untilAnswers(
  url: string,
  ended: Promise<unknown>,
  patienceMs = 60_000,
): Promise<boolean> {
  let running = true;
  void ended.then(() => (running = false));
  for (const until = Date.now() + patienceMs; running; await delay(50)) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
    client.on("error", () => {});
    try {
      await client.connect();
      return true;
    } catch (error) {
      // Only "not yet" (no listener, or starting up) gets better by waiting.
      const { code } = error as { code?: string };
      if ((code !== "ECONNREFUSED" && code !== "57P03") || Date.now() > until) throw error;
    } finally {
      await client.end().catch(() => {});
    }
  }
  return false;
}
