import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { closePool, withIdentity } from "@/db/client";
import { createSession } from "@/lib/auth/create-session";
import { findSession } from "@/lib/auth/find-session";
import { redeemSignInLink } from "@/lib/auth/sign-in-link";
import { createRoles } from "@/scripts/database/create-roles";
import type { EmbeddedServer } from "@/scripts/database/embedded-server";
import { migrate } from "@/scripts/database/migrate";
import { journal } from "@/scripts/database/migration-journal";
import { startTemporaryServer } from "@/scripts/database/temporary-server";
import { ensurePostgres } from "@/scripts/test/ensure-postgres";
import { asRole } from "../support/as-role";
import { runCommand } from "../support/run-command";

// The oldest that is promised, as the machine has it, and the newest, which comes with us.
describe.each([
  ["this machine's PostgreSQL", async () => (await ensurePostgres()).bin],
  ["our own PostgreSQL", () => Promise.resolve(undefined)],
])("a first run on %s", (_name, programs) => {
  let server: EmbeddedServer;
  let admin: string;
  const urls = new Map<string, string>();

  beforeAll(async () => {
    server = await startTemporaryServer({ bin: await programs() });
    const superuser = server.url("superuser", "postgres");
    const roles = ["owner", "app", "identity", "backup"].map((name) => `throughline_${name}`).join(", ");
    await asRole(superuser, "drop database throughline");
    await asRole(
      superuser,
      `drop role ${roles}; create role manager login createrole createdb password 'manager'`,
    );
    admin = superuser.replace(/\/\/[^@]+@/, "//manager:manager@");
  }, 180_000);

  afterAll(async () => {
    await closePool();
    await server.stop();
  });

  const adminCreate = (organisation: string) =>
    runCommand("scripts/create-admin.ts", ["--email", "first@example.org", "--organisation", organisation], {
      DATABASE_URL: urls.get("DATABASE_URL") ?? "",
      APP_URL: "https://journeys.example.org",
      AUTH_SECRET: "only-for-tests-only-for-tests-only-for-tests",
    });

  test("db:roles makes roles and database, for an administrator who is no superuser", async () => {
    const { code, said } = await runCommand("scripts/database/create-roles.ts", [], {
      ADMIN_DATABASE_URL: admin,
    });
    expect(code, said).toBe(0);
    expect(said).toContain("Made the database throughline.");
    expect(said).toContain("The role throughline_backup could not be made: that takes a superuser.");
    for (const [, name = "", url = ""] of said.matchAll(/^(\w+_URL)=(\S+)$/gm)) urls.set(name, url);
    expect([...urls.keys()]).toContain("DATABASE_OWNER_URL");
  });

  test("a superuser adds the backup's role, and then nothing is left to do", async () => {
    const superuser = server.url("superuser", "postgres");
    const passwords = { backup: server.secrets.backup };
    expect(await createRoles(superuser, { passwords })).toEqual(["Made the role throughline_backup."]);
    expect(await createRoles(superuser, { passwords })).toEqual([]);
  });

  test("every migration is applied, once", async () => {
    const ownerUrl = urls.get("DATABASE_OWNER_URL") ?? "";
    expect(await migrate(ownerUrl)).toEqual(journal.entries.map(({ tag }) => tag));
    expect(await migrate(ownerUrl)).toEqual([]);
  });

  test("admin:create makes the organisation and a link that signs its owner in once", async () => {
    const { code, said } = await adminCreate("Bibliothèque nord");
    expect(code, said).toBe(0);
    const token = /^ +https:\/\/journeys\.example\.org\/sign-in\/link\/(\S+)$/m.exec(said)?.[1] ?? "";
    expect(token.length).toBeGreaterThan(40);

    process.env.DATABASE_URL = urls.get("DATABASE_URL");
    await closePool();
    const user = await redeemSignInLink(token);
    if (!user) throw new Error("the link does not sign in");
    const session = await withIdentity((tx) =>
      createSession(tx, { userId: user.userId, connection: "link", userAgent: "" }),
    );
    expect(await findSession(session)).toMatchObject({
      email: "first@example.org",
      memberships: [{ organisationName: "Bibliothèque nord", role: "owner" }],
    });
    expect(await redeemSignInLink(token)).toBeNull();
  });
});
