import { eq } from "drizzle-orm";
import { withIdentity } from "@/db/client";
import { users } from "@/db/schema";
import { findSession } from "@/lib/auth/find-session";
import { createSession } from "@/lib/auth/create-session";
import { actorFor } from "@/lib/auth/actor-for";
import { createSignInLink } from "@/lib/auth/sign-in-link";
import type { PersonActor } from "@/lib/core/actor";
import type { JourneyId, UserId } from "@/lib/core/ids";
import { createDepartment } from "@/lib/departments/commands/create-department";
import { createJourney } from "@/lib/journeys/commands/create-journey";
import { importJourney } from "@/lib/journeys/commands/import-journey";
import { must } from "../seed/must";
import { seedDemonstration } from "../seed/seed-demonstration";
import { benchStages } from "./bench-stages";

/** What the bench looks at: the demonstration, and in its second organisation journeys of known sizes. */
export type BenchWorld = {
  places: Record<"nordhavn" | "sydby", { actor: PersonActor; signInToken: string }>;
  /** Journeys of Sydby, by their number of touchpoints. */
  journeys: Record<0 | 10 | 60 | 200, JourneyId>;
};

/** Fills an empty, migrated database at which the pool already points. */
export async function makeBenchWorld(): Promise<BenchWorld> {
  await seedDemonstration();
  const places = { nordhavn: await placeOf("nordhavn"), sydby: await placeOf("sydby") };
  const { actor } = places.sydby;
  const department = await must(createDepartment, actor, {
    name: "Orders",
    colour: "blue",
    description: "",
    contact: "",
  });
  const journeyOf = async (touchpoints: number) => {
    const { id } = await must(importJourney, actor, {
      title: `A journey of ${touchpoints} touchpoints`,
      serviceId: null,
      leadDepartmentId: department.id,
      stages: benchStages(touchpoints, department.id),
    });
    return id;
  };
  const title = "A journey of which nothing is known";
  const empty = await must(createJourney, actor, { fields: { title, leadDepartmentId: department.id } });
  return {
    places,
    journeys: { 0: empty.id, 10: await journeyOf(10), 60: await journeyOf(60), 200: await journeyOf(200) },
  };
}

/** The organisation's owner, as an actor and with a link that signs them in once. */
async function placeOf(slug: string) {
  const email = `owner@${slug}.example`;
  const [user] = await withIdentity((tx) => tx.select().from(users).where(eq(users.email, email)));
  const userId = user?.id as UserId;
  const session = await findSession(
    await withIdentity((tx) => createSession(tx, { userId, connection: "bench", userAgent: "bench" })),
  );
  const actor = session && actorFor(session, slug);
  if (!actor) throw new Error(`${email} is not in the demonstration`);
  return { actor, signInToken: await createSignInLink(userId) };
}
