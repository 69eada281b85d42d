import type { Contents } from "./read-through";

/** What a backup holds, for people: each table's rows, the size, and the sum to compare it by. */
export function contentsTable({ rows, bytes, sha256 }: Contents): string {
  const width = Math.max(...Object.keys(rows).map((name) => name.length), 0);
  const lines = Object.entries(rows).map(
    ([name, count]) => `  ${name.padEnd(width)} ${count.toLocaleString("en").padStart(12)} rows`,
  );
  const total = Object.values(rows).reduce((sum, count) => sum + count, 0);
  return [
    ...lines.sort(),
    `${lines.length} tables, ${total.toLocaleString("en")} rows, ${bytes.toLocaleString("en")} bytes`,
    `SHA-256 ${sha256}`,
  ].join("\n");
}
