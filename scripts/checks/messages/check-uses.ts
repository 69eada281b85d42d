import type { MessageUse } from "./message-uses";
import type { Catalogue } from "./read-catalogue";

/** Keys that code asks for and nobody wrote, and keys that were written and nobody asks for. */
export function checkUses(
  catalogue: Catalogue,
  uses: readonly MessageUse[],
): { missing: string[]; unused: string[] } {
  const keys = [...catalogue.keys()];
  const used = new Set<string>();
  const missing: string[] = [];
  for (const { pattern, at } of uses) {
    const found = pattern.includes("*")
      ? keys.filter(matcher(pattern))
      : keys.filter((key) => isAt(key, pattern));
    if (found.length === 0) missing.push(`${pattern} (${at})`);
    for (const key of found) used.add(key);
  }
  return { missing, unused: keys.filter((key) => !used.has(key)) };
}

// t.raw("list") shows the whole group.
const isAt = (key: string, wanted: string) => key === wanted || key.startsWith(`${wanted}.`);

function matcher(pattern: string): (key: string) => boolean {
  const parts = pattern.split("*").map((part) => part.replaceAll(/\W/g, "\\$&"));
  const expression = new RegExp(`^${parts.join(".+")}`);
  return (key) => expression.test(key);
}
