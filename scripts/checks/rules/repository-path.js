import { posix, relative, sep } from "node:path";

const root = new URL("../../../", import.meta.url).pathname;

/** Where the linted file lies, seen from the root of the repository: "lib/journeys/rules.ts". */
export function repositoryPath(filename) {
  return relative(root, filename).split(sep).join(posix.sep);
}

/** The file of ours that an import names, without caring whether it exists; undefined for a package. */
export function importedPath(importer, source) {
  if (source.startsWith("@/")) return posix.normalize(source.slice(2));
  if (source.startsWith(".")) return posix.normalize(posix.join(posix.dirname(importer), source));
  return undefined;
}
