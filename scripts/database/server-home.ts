import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PlainError } from "../processes/plain-error";
import { canReach } from "./can-reach";
import type { ServiceUser } from "./service-user";

const pointerFile = "place";
const ownerFile = "belongs-to";

export type ServerHome = {
  /** Where the cluster lies, and the programs if they had to be copied. */
  path: string;
  /** Earlier places of this data directory that it does not know any more. */
  abandoned: string[];
};

/**
 * Where the server's files lie: in the data directory itself, or, when PostgreSQL's user cannot enter that
 * (root's home, a private temporary directory), in a place it can, which the data directory then names.
 */
export function serverHome(directory: string, user: ServiceUser | undefined, lasting: boolean): ServerHome {
  const known = knownPlace(directory);
  if (known) {
    if (existsSync(known)) return { path: known, abandoned: [] };
    throw new PlainError(
      `The database of ${directory} was kept in ${known}, which is gone: remove ${directory} to start afresh.`,
    );
  }
  if (!user || canReach(directory, user)) return { path: directory, abandoned: [] };

  const parent = parents(lasting).find((candidate) => existsSync(candidate) && canReach(candidate, user));
  if (!parent)
    throw new PlainError(
      "There is no directory that PostgreSQL's user may enter: /var/lib, /var/tmp or /tmp.",
    );
  const abandoned = readdirSync(parent)
    .map((name) => join(parent, name))
    .filter((place) => belongsTo(place, directory));
  const path = mkdtempSync(join(parent, "throughline-"));
  chmodSync(path, 0o711);
  writeFileSync(join(path, ownerFile), directory);
  writeFileSync(join(directory, pointerFile), path);
  return { path, abandoned };
}

/** The place that a data directory names, if its files lie elsewhere. */
export function knownPlace(directory: string): string | undefined {
  const file = join(directory, pointerFile);
  return existsSync(file) ? readFileSync(file, "utf8").trim() : undefined;
}

/** Removes a data directory and the place that it names. */
export function removeHome(directory: string): void {
  const place = knownPlace(directory);
  if (place && belongsTo(place, directory)) rmSync(place, { recursive: true, force: true });
  rmSync(directory, { recursive: true, force: true });
}

// What must last is kept where the system keeps such things: temporary directories are swept now and then.
function parents(lasting: boolean): string[] {
  if (!lasting) return [tmpdir(), "/tmp", "/var/tmp"];
  const ours = "/var/lib/throughline";
  try {
    mkdirSync(ours, { recursive: true });
    chmodSync(ours, 0o711);
  } catch {
    // Not writable on this system.
  }
  return [ours, "/var/tmp"];
}

function belongsTo(place: string, directory: string): boolean {
  try {
    return readFileSync(join(place, ownerFile), "utf8") === directory;
  } catch {
    return false;
  }
}
