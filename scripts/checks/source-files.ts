import { globSync, readFileSync } from "node:fs";

export type SourceFile = { path: string; text: string };

/** The text of every file that some patterns find, seen from the root of the repository. */
export function sourceFiles(...patterns: string[]): SourceFile[] {
  const paths = globSync(patterns, {
    exclude: (path) => path === "node_modules" || path.startsWith(".next"),
  });
  return paths.sort().map((path) => ({ path, text: readFileSync(path, "utf8") }));
}
