import { randomBytes } from "node:crypto";
import pg from "pg";
import { PlainError } from "../processes/plain-error";
import { runScript } from "../processes/run-script";
import { ensureDatabase } from "./ensure-database";

type Attribute = "LOGIN" | "NOINHERIT" | "BYPASSRLS";
type LoginRole = "owner" | "app" | "backup";
type RoleWish = { name: string; login?: LoginRole; attributes: readonly Attribute[] };

// Whatever is not named here keeps PostgreSQL's default, which is to have no right.
const roles: readonly RoleWish[] = [
  { name: "throughline_owner", login: "owner", attributes: ["LOGIN"] },
  { name: "throughline_identity", attributes: [] },
  { name: "throughline_app", login: "app", attributes: ["LOGIN", "NOINHERIT"] },
];
const backupRole: RoleWish = { name: "throughline_backup", attributes: ["LOGIN", "BYPASSRLS"] };

type Wishes = { passwords: Partial<Record<LoginRole, string>>; database?: string };

/**
 * Makes the roles and the database where they are missing and puts right what differs; may run any number of
 * times. Answers with what it did, one sentence each.
 */
export async function createRoles(
  adminUrl: string,
  { passwords, database = "throughline" }: Wishes,
): Promise<string[]> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    const done: string[] = [];
    for (const role of roles) {
      done.push(...(await ensureRole(admin, role, role.login && passwords[role.login])));
    }
    await grantIdentity(admin);
    done.push(...(await ensureBackupRole(admin, passwords.backup)));
    done.push(...(await ensureDatabase(admin, database)));
    return done;
  } finally {
    await admin.end();
  }
}

async function ensureRole(admin: pg.Client, role: RoleWish, password?: string): Promise<string[]> {
  const { rows } = await admin.query<{ rolsuper: boolean; rolbypassrls: boolean; rolinherit: boolean }>(
    "select rolsuper, rolbypassrls, rolinherit from pg_roles where rolname = $1",
    [role.name],
  );
  const found = rows[0];
  const done = [];
  if (!found) {
    await admin.query(`create role ${role.name} ${role.attributes.join(" ")}`);
    done.push(`Made the role ${role.name}.`);
  } else {
    const wrong = [
      ...(found.rolsuper ? ["NOSUPERUSER"] : []),
      ...(found.rolbypassrls && !role.attributes.includes("BYPASSRLS") ? ["NOBYPASSRLS"] : []),
      ...(found.rolinherit && role.attributes.includes("NOINHERIT") ? ["NOINHERIT"] : []),
    ];
    if (wrong.length > 0) {
      await admin.query(`alter role ${role.name} ${wrong.join(" ")}`);
      done.push(`Took rights from the role ${role.name}: ${wrong.join(", ")}.`);
    }
  }
  if (password) await admin.query(`alter role ${role.name} password ${admin.escapeLiteral(password)}`);
  return done;
}

async function grantIdentity(admin: pg.Client): Promise<void> {
  const { rows } = await admin.query<{ modern: boolean }>(
    "select current_setting('server_version_num')::int >= 160000 as modern",
  );
  // The application puts the identity role on when it needs it, and never has its rights otherwise.
  await admin.query(
    `grant throughline_identity to throughline_app${rows[0]?.modern ? " with inherit false, set true" : ""}`,
  );
}

// Only a superuser, or on later versions one who may bypass it too, gives the right to bypass row-level security.
async function ensureBackupRole(admin: pg.Client, password?: string): Promise<string[]> {
  try {
    const done = await ensureRole(admin, backupRole, password);
    await admin.query("grant pg_read_all_data to throughline_backup");
    return done;
  } catch (error) {
    if ((error as { code?: string }).code !== "42501") throw error;
    return [
      "The role throughline_backup could not be made: that takes a superuser. Everything else works without it.",
    ];
  }
}

await runScript(import.meta.url, async () => {
  const {
    ADMIN_DATABASE_URL: adminUrl,
    OWNER_PASSWORD,
    APP_PASSWORD,
    BACKUP_PASSWORD,
    DATABASE_NAME,
  } = process.env;
  if (!adminUrl)
    throw new PlainError(
      "ADMIN_DATABASE_URL is missing: PostgreSQL as somebody who may make roles and databases.",
    );
  const given = { owner: OWNER_PASSWORD, app: APP_PASSWORD, backup: BACKUP_PASSWORD };
  const password = () => randomBytes(24).toString("base64url");
  const passwords = {
    owner: given.owner || password(),
    app: given.app || password(),
    backup: given.backup || password(),
  };
  const database = DATABASE_NAME || "throughline";
  for (const sentence of await createRoles(adminUrl, { passwords, database })) console.log(sentence);

  console.log("The roles' passwords are set. Keep these lines; they are shown this once:");
  const address = new URL(adminUrl);
  address.pathname = `/${database}`;
  for (const [variable, login] of [
    ["DATABASE_URL", "app"],
    ["DATABASE_OWNER_URL", "owner"],
    ["BACKUP_DATABASE_URL", "backup"],
  ] as const) {
    address.username = `throughline_${login}`;
    // What was given is known already, and this may end up in a log.
    address.password = given[login] ? `${login.toUpperCase()}_PASSWORD` : passwords[login];
    console.log(`${variable}=${address.href}`);
  }
});
