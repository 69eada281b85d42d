import { beforeAll, describe, expect, test } from "vitest";
import { withIdentity } from "@/db/client";
import { createSession } from "@/lib/auth/create-session";
import { findSession } from "@/lib/auth/find-session";
import { resolveUser } from "@/lib/auth/resolve-user";
import { revokeSession } from "@/lib/auth/revoke-session";
import { createSignInLink, redeemSignInLink } from "@/lib/auth/sign-in-link";
import type { OrganisationId } from "@/lib/core/ids";
import type { PersonActor } from "@/lib/core/actor";
import { buildOrganisation } from "../support/factories/build-organisation";
import { buildPerson } from "../support/factories/build-person";
import { useTestDatabase } from "../support/use-test-database";

const database = useTestDatabase();
let person: PersonActor;
let organisationId: OrganisationId;

beforeAll(async () => {
  organisationId = (await buildOrganisation()).id;
  person = await buildPerson(organisationId, { role: "leader" });
});

const open = () =>
  withIdentity((tx) => createSession(tx, { userId: person.userId, connection: "oidc", userAgent: "" }));

/** Ages every session: as if the clock had gone on. */
const age = (column: string, by: string) =>
  database.asOwner(`update sessions set ${column} = ${column} - $1::interval`, [by]);

describe("a session", () => {
  test("says who it is and where they belong, and nothing of others", async () => {
    await buildPerson((await buildOrganisation()).id);
    const session = await findSession(await open());
    expect(session).toMatchObject({ userId: person.userId, email: person.email });
    expect(session?.memberships.map((membership) => [membership.organisationId, membership.role])).toEqual([
      [organisationId, "leader"],
    ]);
  });

  test("is unknown by anything but its token: not even by the hash that the database holds", async () => {
    const token = await open();
    const { rows } = await database.asOwner("select token_hash from sessions");
    for (const row of rows) expect(await findSession(String(row.token_hash))).toBeNull();
    expect(await findSession(`${token}x`)).toBeNull();
  });

  test("ends when it is idle, when it is old, and when it is revoked", async () => {
    const idle = await open();
    await age("last_seen_at", "7 hours 59 minutes");
    expect(await findSession(idle)).not.toBeNull();
    await age("last_seen_at", "8 hours 1 minute");
    expect(await findSession(idle)).toBeNull();

    const old = await open();
    await age("expires_at", "7 days");
    expect(await findSession(old)).toBeNull();

    const revoked = await open();
    const session = await findSession(revoked);
    if (!session) throw new Error("no session");
    expect(await revokeSession(person.userId, session.sessionId)).toBe(true);
    expect(await findSession(revoked)).toBeNull();
  });

  test("is nobody else's to revoke", async () => {
    const session = await findSession(await open());
    const other = await buildPerson(organisationId);
    if (!session) throw new Error("no session");
    expect(await revokeSession(other.userId, session.sessionId)).toBe(false);
  });
});

describe("who somebody is", () => {
  const arrive = (connection: string, subject: string, email: string) =>
    withIdentity((tx) => resolveUser(tx, { connection, subject, email, name: "Name" }));

  test("is the subject at the provider, whatever the e-mail address becomes", async () => {
    const first = await arrive("oidc", "s-1", "one@example.org");
    expect(await arrive("oidc", "s-1", "renamed@example.org")).toBe(first);
  });

  test("is found by a verified address at the first sign-in, once", async () => {
    expect(await arrive("oidc", "s-2", person.email)).toBe(person.userId);
    // The address came to somebody else: they are not let into the account.
    expect(await arrive("oidc", "s-3", person.email)).toBeNull();
  });

  test("is one person when two first sign-ins happen at the same time", async () => {
    const both = await Promise.all([
      arrive("oidc", "s-4", "two@example.org"),
      arrive("oidc", "s-4", "two@example.org"),
    ]);
    expect(both[0]).toBe(both[1]);
  });
});

test("a one-time link works once, even when it is used twice at the same time", async () => {
  const token = await createSignInLink(person.userId);
  const uses = await Promise.all([redeemSignInLink(token), redeemSignInLink(token), redeemSignInLink(token)]);
  expect(uses.filter((use) => use?.userId === person.userId)).toHaveLength(1);
  expect(await redeemSignInLink(token)).toBeNull();
  expect(await redeemSignInLink("unknown")).toBeNull();
});
