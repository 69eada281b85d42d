import type { SourceFile } from "../source-files";
import { runtimeImports } from "./runtime-imports";

export type ClientFiles = (entry: string) => string[];

/** For a page or layout: the files that its part of the browser's JavaScript is made of. */
export function clientFiles(files: readonly SourceFile[]): ClientFiles {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const known = new Set(texts.keys());
  const imports = new Map<string, string[]>();
  const importsOf = (path: string) => {
    const found = imports.get(path) ?? runtimeImports(path, texts.get(path) ?? "", known);
    imports.set(path, found);
    return found;
  };
  const begins = (path: string, directive: string) => texts.get(path)?.startsWith(`"${directive}"`) ?? false;
  return (entry) => {
    const inBrowser = new Set<string>();
    const onServer = new Set<string>();
    const walk = (path: string, fromBrowser: boolean): void => {
      // A server action is only called by its id.
      if (begins(path, "use server")) return;
      const browser = fromBrowser || begins(path, "use client");
      const seen = browser ? inBrowser : onServer;
      if (seen.has(path)) return;
      seen.add(path);
      for (const next of importsOf(path)) walk(next, browser);
    };
    walk(entry, false);
    return [...inBrowser].sort();
  };
}
