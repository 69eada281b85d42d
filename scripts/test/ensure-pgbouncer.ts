import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { PlainError } from "../processes/plain-error";
import { unpackDebian } from "./unpack-debian";

/** The directory of a PgBouncer: this machine's, or Debian's, unpacked for us alone. */
export async function ensurePgbouncer(): Promise<string> {
  const places = [...(process.env.PATH ?? "").split(delimiter), "/usr/sbin"];
  const found = places.find((bin) => existsSync(join(bin, "pgbouncer")));
  if (found) return found;
  const place = await unpackDebian("pgbouncer").catch(() => undefined);
  if (place) return join(place, "usr/sbin");
  throw new PlainError("This needs PgBouncer: install it (on Debian: apt-get install pgbouncer).");
}
