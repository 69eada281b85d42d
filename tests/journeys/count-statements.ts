import pg from "pg";
import { vi } from "vitest";

/** How many statements `work` sends, without the two that open and end its transaction. */
export async function countStatements(work: () => Promise<unknown>): Promise<number> {
  const spy = vi.spyOn(pg.Client.prototype, "query");
  try {
    await work();
    return spy.mock.calls.length - 2;
  } finally {
    spy.mockRestore();
  }
}
