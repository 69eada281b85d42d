import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PlainError } from "../processes/plain-error";

const names = ["superuser", "owner", "app", "backup", "auth", "oidcClient", "actionsKey"] as const;

/** What an embedded server and its demonstration keep secret: made once, readable by us alone. */
export type Secrets = Record<(typeof names)[number], string>;

/** The data directory's secrets; made when there are none and there is no database yet that they would open. */
export function secretsOf(directory: string, mayMake: boolean): Secrets {
  const file = join(directory, "secrets.json");
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8")) as Secrets;
  if (!mayMake) {
    throw new PlainError(
      `The passwords of the database in ${directory} are gone (secrets.json): restore them, or remove ${directory}.`,
    );
  }
  const made = Object.fromEntries(
    names.map((name) => [name, randomBytes(32).toString("base64url")]),
  ) as Secrets;
  made.actionsKey = randomBytes(32).toString("base64");
  writeFileSync(`${file}.draft`, JSON.stringify(made, null, 2), { mode: 0o600 });
  renameSync(`${file}.draft`, file);
  return made;
}
