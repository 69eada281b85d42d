import { notFound } from "next/navigation";
import { cache } from "react";
import { requireActor } from "@/lib/auth/require-actor";
import { valueOrNotFound } from "@/lib/auth/value-or-not-found";
import { getImprovement } from "@/lib/backlog/queries/get-improvement";
import { improvementIdSchema } from "@/lib/core/ids";
import { read } from "@/lib/core/read";

/** The improvement of the address, read once for the title and the page. */
export const loadImprovement = cache(async (organisationSlug: string, id: string) => {
  const actor = await requireActor(organisationSlug);
  const improvementId = improvementIdSchema.safeParse(id);
  if (!improvementId.success) notFound();
  return valueOrNotFound(await read(getImprovement, actor, { improvementId: improvementId.data }));
});
