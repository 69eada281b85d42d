import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize, relative, resolve } from "node:path";
import { readMarkdown } from "./markdown-links";

const elsewhere = /^([a-z][a-z0-9+.-]*:|\/\/)/i;

/** Links of the project's documents that lead nowhere in the project; one sentence a link. */
export function deadLinks(root: string, documents: readonly string[]): string[] {
  return documents.flatMap((document) => {
    const { links } = readMarkdown(readFileSync(join(root, document), "utf8"));
    return links
      .filter(({ target }) => !elsewhere.test(target))
      .flatMap(({ target, line }) => {
        const problem = problemOf(root, document, target);
        return problem ? [`${document}:${line} ${target} ${problem}`] : [];
      });
  });
}

function problemOf(root: string, document: string, target: string): string | undefined {
  const [path = "", anchor] = target.split("#").map(decodeURIComponent);
  const file = path === "" ? join(root, document) : resolve(root, dirname(document), normalize(path));
  if (relative(root, file).startsWith("..")) return "leads out of the project";
  if (path.startsWith("/")) return "begins at the machine's root";
  if (!existsSync(file)) return "is not there";
  if (!anchor || statSync(file).isDirectory() || !file.endsWith(".md")) return undefined;
  return readMarkdown(readFileSync(file, "utf8")).anchors.has(anchor) ? undefined : "has no such heading";
}
