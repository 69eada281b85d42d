import { notFound } from "next/navigation";
import { can } from "@/lib/access/can";
import { actorFor } from "@/lib/auth/actor-for";
import { requireSession } from "@/lib/auth/require-session";
import { valueOrNotFound } from "@/lib/auth/value-or-not-found";
import { read } from "@/lib/core/read";
import { getCounts } from "@/lib/organisations/queries/get-counts";

/** What the frame of every page of an organisation shows; a stranger to it is told what a missing one tells. */
export async function loadWorkspace(org: string) {
  const session = await requireSession();
  const membership = session.memberships.find(({ slug }) => slug === org) ?? notFound();
  const actor = actorFor(session, org) ?? notFound();
  const counts = valueOrNotFound(await read(getCounts, actor, {}));
  return {
    workspace: {
      slug: membership.slug,
      name: membership.organisationName,
      locale: membership.locale,
      timeZone: membership.timeZone,
      person: { name: membership.name, email: session.email },
      organisations: session.memberships.map(({ slug, organisationName }) => ({
        slug,
        name: organisationName,
      })),
    },
    counts,
    can: { settings: can(actor, "workspace.view", {}) },
  };
}
