import type { ReactNode } from "react";
import { WorkspaceShell } from "@/components/shell/workspace-shell";
import { can } from "@/lib/access/can";
import { actorFor } from "@/lib/auth/actor-for";
import { requireSession } from "@/lib/auth/require-session";
import { valueOrNotFound } from "@/lib/auth/value-or-not-found";
import { read } from "@/lib/core/read";
import { getCounts } from "@/lib/organisations/queries/get-counts";
import { notFound } from "next/navigation";

type Props = { children: ReactNode; params: Promise<{ org: string }> };

/** The workspace of one organisation; one who is not in it is told what a stranger to the address is told. */
export default async function WorkspaceLayout({ children, params }: Props) {
  const { org } = await params;
  const session = await requireSession();
  const membership = session.memberships.find(({ slug }) => slug === org) ?? notFound();
  const actor = actorFor(session, org) ?? notFound();
  const counts = valueOrNotFound(await read(getCounts, actor, {}));
  return (
    <WorkspaceShell
      workspace={{
        slug: membership.slug,
        name: membership.organisationName,
        locale: membership.locale,
        timeZone: membership.timeZone,
        person: { name: membership.name, email: session.email },
        organisations: session.memberships.map(({ slug, organisationName }) => ({
          slug,
          name: organisationName,
        })),
      }}
      counts={counts}
      can={{ settings: can(actor, "workspace.view", {}) }}
    >
      {children}
    </WorkspaceShell>
  );
}
