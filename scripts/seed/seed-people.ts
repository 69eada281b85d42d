import { eq } from "drizzle-orm";
import { withIdentity, withTenant } from "@/db/client";
import { departmentMembers, memberships, users } from "@/db/schema";
import type { DemoMember } from "@/db/seed/people";
import type { PersonActor, SystemActor } from "@/lib/core/actor";
import { newId, type DepartmentId, type MembershipId, type UserId } from "@/lib/core/ids";
import { acceptInvitation } from "@/lib/people/commands/accept-invitation";
import { createInvitation } from "@/lib/people/commands/create-invitation";
import { must } from "./must";

/** The user of a demo person, made if need be. */
export async function seedUser({ email, name }: { email: string; name: string }): Promise<UserId> {
  return withIdentity(async (tx) => {
    await tx
      .insert(users)
      .values({ id: newId<UserId>(), email, name })
      .onConflictDoNothing({ target: users.email });
    const [user] = await tx.select().from(users).where(eq(users.email, email));
    if (!user) throw new Error("the user was not made");
    return user.id as UserId;
  });
}

/** Invites a person and accepts for them, as sign-in would. */
export async function seedMember(
  system: SystemActor,
  person: DemoMember,
  departmentIds: ReadonlyMap<string, DepartmentId>,
  clock: () => Date,
): Promise<void> {
  const { organisationId } = system;
  const { email, name, role } = person;
  const [first] = Object.entries(person.departments ?? {});
  const invitation = await must(
    createInvitation,
    system,
    {
      email,
      name,
      role,
      departmentId: first ? (departmentIds.get(first[0]) ?? null) : null,
      departmentRole: first?.[1] ?? null,
    },
    clock,
  );
  const userId = await seedUser(person);
  const { invitationId } = invitation;
  await must(
    acceptInvitation,
    { kind: "invitee", organisationId, userId, invitationId, email, name },
    { invitationId },
    clock,
  );
}

/** Everybody in the organisation as the actors they are when signed in, by the name before the @. */
export function actorsOf({ organisationId }: SystemActor): Promise<Map<string, PersonActor>> {
  return withTenant(organisationId, async (tx) => {
    const members = await tx.select().from(memberships);
    const roles = await tx.select().from(departmentMembers);
    return new Map(
      members.map((member): [string, PersonActor] => [
        member.email.split("@")[0] ?? "",
        {
          kind: "person",
          organisationId,
          userId: member.userId as UserId,
          membershipId: member.id as MembershipId,
          email: member.email,
          name: member.name,
          role: member.role,
          departments: roles
            .filter(({ membershipId }) => membershipId === member.id)
            .map(({ departmentId, role }) => ({ departmentId: departmentId as DepartmentId, role })),
        },
      ]),
    );
  });
}
