import { withIdentity, withTenant } from "@/db/client";
import { memberships, signInLinks } from "@/db/schema";
import { hashToken } from "@/lib/auth/session-token";
import type { PersonActor, SystemActor } from "@/lib/core/actor";
import { newId, type MembershipId, type UserId } from "@/lib/core/ids";
import { createOrganisation } from "@/lib/organisations/commands/create-organisation";
import { must } from "../seed/must";
import { actorsOf, seedUser } from "../seed/seed-people";
import { hostileText } from "./hostile-text";

export const hostileSlug = "vestby";

/** A link serves once: each test has its own. */
const tests = ["map", "backlog", "other"] as const;

/** The token with which one browser test signs in as one of them; `secret` is the run's own. */
export const hostileToken = (secret: string, role: "owner" | "viewer", test: (typeof tests)[number]) =>
  `${secret}-${role}-${test}`;

/** The organisation with an owner and a viewer, whose names are payloads, too; answers with the owner. */
export async function seedHostilePeople(system: SystemActor, secret: string): Promise<PersonActor> {
  const name = hostileText("name", 0);
  const owner = await seedPerson("owner", secret);
  const first = { userId: owner.userId, email: owner.email, name: owner.name };
  await must(createOrganisation, system, { name, slug: hostileSlug, owner: first });
  const viewer = await seedPerson("viewer", secret);
  await withTenant(system.organisationId, (tx) =>
    tx.insert(memberships).values({
      organisationId: system.organisationId,
      id: newId<MembershipId>(),
      ...viewer,
      role: "viewer",
    }),
  );
  const actor = (await actorsOf(system)).get("owner");
  if (!actor) throw new Error("the owner is not there");
  return actor;
}

async function seedPerson(role: "owner" | "viewer", secret: string) {
  const email = `${role}@${hostileSlug}.example`;
  const name = hostileText("name", role === "owner" ? 1 : 2);
  const userId: UserId = await seedUser({ email, name });
  const expiresAt = new Date(Date.now() + 3_600_000);
  const links = tests.map((test) => ({
    tokenHash: hashToken(hostileToken(secret, role, test)),
    userId,
    expiresAt,
  }));
  await withIdentity((tx) => tx.insert(signInLinks).values(links));
  return { userId, email, name };
}
