import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

// What a build is made from. Tests, scripts and the demonstration's data do not change it.
const sources = [
  "app",
  "components",
  "db/schema",
  "db/migrations/meta/_journal.json",
  "lib",
  "messages",
  "public",
];
const settings = [
  "instrumentation.ts",
  "next.config.js",
  "package-lock.json",
  "postcss.config.mjs",
  "proxy.ts",
];

/** One short text for the contents of everything that a build is made from. */
export function sourceDigest(root: string): string {
  const hash = createHash("sha256").update(process.version);
  for (const path of [...sources, ...databaseFiles(root), ...settings]) addTo(hash, root, path);
  return hash.digest("hex");
}

// What lies beside the seed and the migrations, whatever it is called.
function databaseFiles(root: string): string[] {
  if (!existsSync(join(root, "db"))) return [];
  const entries = readdirSync(join(root, "db"), { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isFile() ? [join("db", entry.name)] : [])).sort();
}

function addTo(hash: ReturnType<typeof createHash>, root: string, path: string): void {
  const full = join(root, path);
  if (!existsSync(full)) return;
  if (statSync(full).isDirectory()) {
    for (const name of readdirSync(full).sort()) addTo(hash, root, join(path, name));
  } else {
    hash.update(`${path}\0`).update(readFileSync(full)).update("\0");
  }
}
