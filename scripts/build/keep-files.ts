import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Remembers files and answers with how to put them back: a build elsewhere than in `.next` edits them for itself. */
export function keepFiles(root: string, names: readonly string[]): () => void {
  const kept = names.map((name) => {
    const file = join(root, name);
    return { file, text: existsSync(file) ? readFileSync(file, "utf8") : undefined };
  });
  return () => {
    for (const { file, text } of kept) {
      if (text === undefined) rmSync(file, { force: true });
      else if (readFileSync(file, "utf8") !== text) writeFileSync(file, text);
    }
  };
}
