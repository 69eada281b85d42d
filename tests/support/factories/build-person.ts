import { withIdentity, withTenant } from "@/db/client";
import { departmentMembers, memberships, users } from "@/db/schema";
import type { PersonActor } from "@/lib/core/actor";
import {
  newId,
  type DepartmentId,
  type MembershipId,
  type OrganisationId,
  type UserId,
} from "@/lib/core/ids";

type PersonWishes = {
  role?: string;
  name?: string;
  email?: string;
  departments?: readonly { departmentId: DepartmentId; role: string }[];
};

/** A user with a membership in the organisation, as the actor that they are when signed in. */
export async function buildPerson(
  organisationId: OrganisationId,
  wishes: PersonWishes = {},
): Promise<PersonActor> {
  const userId = newId<UserId>();
  const membershipId = newId<MembershipId>();
  const {
    role = "member",
    name = "Someone",
    email = `${userId.slice(-12)}@example.org`,
    departments = [],
  } = wishes;
  await withIdentity((tx) => tx.insert(users).values({ id: userId, email, name }));
  await withTenant(organisationId, async (tx) => {
    await tx.insert(memberships).values({ organisationId, id: membershipId, userId, email, name, role });
    for (const member of departments) {
      await tx
        .insert(departmentMembers)
        .values({ organisationId, id: newId<string>(), membershipId, ...member });
    }
  });
  return { kind: "person", organisationId, userId, membershipId, email, name, role, departments };
}
