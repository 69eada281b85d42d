import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { foundPrograms, type Programs } from "../database/programs/found-programs";
import { PlainError } from "../processes/plain-error";
import { unpackDebian } from "./unpack-debian";

/**
 * PostgreSQL's programs with which a backup can be tried on a server of its own: those of this machine, or
 * Debian's, unpacked for us alone. What comes with us holds the server and no pg_dump.
 */
export async function ensurePostgres(): Promise<Programs> {
  const found = foundPrograms().find(isWhole) ?? (await unpacked().catch(() => undefined));
  if (found) return found;
  throw new PlainError(
    "Trying a backup needs PostgreSQL 15 or newer with its programs: install it (on Debian: apt-get install postgresql), or set PG_BIN to the directory that holds pg_dump and postgres.",
  );
}

function isWhole({ bin, major }: Programs): boolean {
  return major >= 15 && ["initdb", "postgres"].every((name) => existsSync(join(bin, name)));
}

async function unpacked(): Promise<Programs | undefined> {
  const place = await unpackDebian("postgresql");
  if (!place) return undefined;
  const versions = join(place, "usr/lib/postgresql");
  const major = Math.max(...readdirSync(versions).map(Number));
  return { bin: join(versions, String(major), "bin"), major };
}
