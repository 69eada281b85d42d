import { expect } from "vitest";

/** What a writer was told: it is saved; it is not; nobody knows. */
export type Told = "acknowledged" | "refused" | "unknown";

/** What was told of each write, by a key that its row carries; and how that compares with what is there. */
export class Ledger {
  private readonly told = new Map<string, Told>();

  note(key: string, told: Told): void {
    this.told.set(key, told);
  }

  count(wanted: Told): number {
    return [...this.told.values()].filter((told) => told === wanted).length;
  }

  /** Keys of writes that are not as they were told; `present` has one key a row that was found. */
  compare(present: readonly string[]): {
    lost: string[];
    twice: string[];
    contradicted: string[];
    unheard: string[];
  } {
    const found = new Map<string, number>();
    for (const key of present) found.set(key, (found.get(key) ?? 0) + 1);
    const keysTold = (wanted: Told) =>
      [...this.told].filter(([, told]) => told === wanted).map(([key]) => key);
    return {
      lost: keysTold("acknowledged").filter((key) => !found.has(key)),
      twice: [...found].filter(([, count]) => count > 1).map(([key]) => key),
      contradicted: keysTold("refused").filter((key) => found.has(key)),
      unheard: [...found.keys()].filter((key) => !this.told.has(key)),
    };
  }

  expectKept(present: readonly string[]): void {
    expect(this.compare(present)).toEqual({ lost: [], twice: [], contradicted: [], unheard: [] });
  }
}
