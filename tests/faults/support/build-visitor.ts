import { encode } from "next-auth/jwt";
import { closePool, withIdentity } from "@/db/client";
import { createSession } from "@/lib/auth/create-session";
import { findSession } from "@/lib/auth/find-session";
import { sessionCookie } from "@/lib/auth/session-cookie";
import { createSignInLink } from "@/lib/auth/sign-in-link";
import type { PersonActor } from "@/lib/core/actor";
import { buildJourney } from "../../support/factories/build-journey";
import { buildOrganisation } from "../../support/factories/build-organisation";
import { buildPerson } from "../../support/factories/build-person";
import { instanceSettings } from "./start-instance";

export type Visitor = {
  slug: string;
  person: PersonActor;
  journeyId: string;
  /** Their session, as a Cookie header has it. */
  cookie: string;
  /** Another, of the same person. */
  otherCookie: string;
  otherSessionId: string;
  /** The token of a link that signs them in once. */
  link: string;
};

/** An organisation with a journey, in the database of an instance, and its owner signed in twice. */
export async function buildVisitor(databaseUrl: string): Promise<Visitor> {
  await closePool();
  process.env.DATABASE_URL = databaseUrl;
  try {
    const { id, slug } = await buildOrganisation();
    const person = await buildPerson(id, { role: "owner" });
    const journey = await buildJourney(id);
    const session = async () => {
      const sid = await withIdentity((tx) =>
        createSession(tx, { userId: person.userId, connection: "oidc", userAgent: "" }),
      );
      const value = await encode({ token: { sid }, secret: instanceSettings.AUTH_SECRET });
      return { cookie: `${sessionCookie().name}=${value}`, id: (await findSession(sid))?.sessionId ?? "" };
    };
    const other = await session();
    return {
      slug,
      person,
      journeyId: journey.id,
      cookie: (await session()).cookie,
      otherCookie: other.cookie,
      otherSessionId: other.id,
      link: await createSignInLink(person.userId),
    };
  } finally {
    await closePool();
  }
}
