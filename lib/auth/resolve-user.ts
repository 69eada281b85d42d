import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { identities, users } from "@/db/schema";
import { newId, type UserId } from "@/lib/core/ids";
import type { VerifiedIdentity } from "./verified-identity";

/**
 * The user behind an identity: known by (connection, subject); else by the verified e-mail, unless that
 * person already has another subject at the same connection, for then the address changed hands: null.
 */
export async function resolveUser(tx: Transaction, identity: VerifiedIdentity): Promise<UserId | null> {
  const { connection, subject, email, name } = identity;
  const [known] = await tx
    .select({ userId: identities.userId })
    .from(identities)
    .where(and(eq(identities.connection, connection), eq(identities.subject, subject)));
  if (known) return known.userId as UserId;

  await tx
    .insert(users)
    .values({ id: newId<UserId>(), email, name })
    .onConflictDoNothing({ target: users.email });
  // Two first sign-ins at the same time wait for one another here.
  const [user] = await tx.select().from(users).where(eq(users.email, email)).for("update");
  if (!user) throw new Error("the user was not made");
  const [other] = await tx
    .select({ subject: identities.subject })
    .from(identities)
    .where(and(eq(identities.userId, user.id), eq(identities.connection, connection)));
  if (other && other.subject !== subject) return null;
  await tx.insert(identities).values({ connection, subject, userId: user.id }).onConflictDoNothing();
  return user.id as UserId;
}
