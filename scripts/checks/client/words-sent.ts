import { posix } from "node:path";
import type { SourceFile } from "../source-files";

/** The namespaces whose words the browser has on a page: those of its layouts, and its own. */
export function wordsSent(page: string, files: readonly SourceFile[]): Set<string> {
  const sent = new Set<string>();
  for (const { path, text } of files) {
    const folder = posix.dirname(path);
    const around =
      /^layout\./.test(posix.basename(path)) && `${posix.dirname(page)}/`.startsWith(`${folder}/`);
    if (around || path === page) for (const name of namesIn(text)) sent.add(name);
  }
  return sent;
}

// `<Words of={["map", "errors"]}>`, and what the root layout gives to every page.
function namesIn(text: string): string[] {
  const lists = text.matchAll(/(?:<Words\s+of=\{|someMessages\([^[]*)\[([^\]]*)\]/g);
  return [...lists].flatMap(([, list = ""]) => [...list.matchAll(/"([^"]+)"/g)].map(([, name = ""]) => name));
}
