import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, realpathSync } from "node:fs";
import { delimiter, join } from "node:path";
import { programEnvironment } from "./program-environment";

/** A directory with PostgreSQL's programs for dumping and restoring, and their major version. */
export type Programs = { bin: string; major: number };

/** Every set of pg_dump and pg_restore on this machine, the newest first; PG_BIN, when set, is the only place looked at. */
export function foundPrograms(): Programs[] {
  const chosen = process.env.PG_BIN?.trim();
  const places = chosen ? [chosen] : [...installedPlaces(), ...(process.env.PATH ?? "").split(delimiter)];
  const known = new Set<string>();
  return places
    .filter((bin) => existsSync(join(bin, "pg_dump")) && existsSync(join(bin, "pg_restore")))
    .filter((bin) => !known.has(realpathSync(bin)) && known.add(realpathSync(bin)))
    .map((bin) => ({ bin, major: majorOf(bin) }))
    .filter(({ major }) => major > 0)
    .sort((one, other) => other.major - one.major);
}

// Before PATH, where Debian keeps a script of the same name that chooses by its own rules.
function installedPlaces(): string[] {
  return [
    ...versionsIn("/usr/lib/postgresql"),
    ...["/opt/homebrew/opt", "/usr/local/opt"].flatMap(versionsIn),
    ...versionsIn("/Applications/Postgres.app/Contents/Versions"),
  ];
}

function versionsIn(directory: string): string[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory)
    .filter((name) => /^(\d+|libpq|postgresql(@\d+)?)$/.test(name))
    .map((name) => join(directory, name, "bin"));
}

function majorOf(bin: string): number {
  const { stdout } = spawnSync(join(bin, "pg_dump"), ["--version"], {
    encoding: "utf8",
    env: { ...process.env, ...programEnvironment(bin) },
  });
  return Number(/(\d+)/.exec(stdout ?? "")?.[1] ?? 0);
}
