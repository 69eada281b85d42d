import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** What PostgreSQL's programs need in their environment: where their libraries are, for programs unpacked from Debian's packages and not installed. */
export function programEnvironment(bin: string): { LD_LIBRARY_PATH?: string } {
  const root = /^(.+)\/usr\/(lib\/postgresql\/\d+\/bin|sbin)$/.exec(bin)?.[1];
  const libraries = join(root ?? "", "usr/lib");
  if (!root || !existsSync(libraries)) return {};
  const own = readdirSync(libraries).filter((name) => name.endsWith("-linux-gnu"));
  return own.length > 0 ? { LD_LIBRARY_PATH: own.map((name) => join(libraries, name)).join(":") } : {};
}
