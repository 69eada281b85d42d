import { PlainError } from "../../processes/plain-error";
import { foundPrograms } from "./found-programs";

const remedy = "or set PG_BIN to the directory that holds them";

/** The directory of a pg_dump and pg_restore that are at least as new as the server: an older pg_dump refuses it. */
export function clientPrograms(serverMajor: number): string {
  const [newest] = foundPrograms();
  if (!newest) {
    throw new PlainError(
      `pg_dump and pg_restore are not on this machine: install PostgreSQL's client programs, version ${serverMajor} or newer (on Debian: apt-get install postgresql-client), ${remedy}.`,
    );
  }
  if (newest.major < serverMajor) {
    throw new PlainError(
      `The newest pg_dump on this machine is version ${newest.major} and the database is PostgreSQL ${serverMajor}: install client programs of version ${serverMajor} or newer, ${remedy}.`,
    );
  }
  return newest.bin;
}
