import pg from "pg";
import { vi } from "vitest";

/** The statements that `work` sends, in order, without those that open, set and end a transaction. */
export async function statementsSent(work: () => Promise<unknown>): Promise<string[]> {
  const spy = vi.spyOn(pg.Client.prototype, "query");
  try {
    await work();
    return spy.mock.calls
      .map(([asked]: unknown[]) => (typeof asked === "string" ? asked : (asked as { text: string }).text))
      .filter((text) => !/^(begin|commit|rollback)\b/.test(text));
  } finally {
    spy.mockRestore();
  }
}
