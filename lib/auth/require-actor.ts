import { notFound } from "next/navigation";
import type { PersonActor } from "@/lib/core/actor";
import { actorFor } from "./actor-for";
import { requireSession } from "./require-session";

/** The signed-in person acting in the organisation of the address; not found when they are not in it. */
export async function requireActor(organisationSlug: string): Promise<PersonActor> {
  return actorFor(await requireSession(), organisationSlug) ?? notFound();
}
