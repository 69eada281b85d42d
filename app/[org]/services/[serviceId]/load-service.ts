import { notFound } from "next/navigation";
import { cache } from "react";
import { requireActor } from "@/lib/auth/require-actor";
import { valueOrNotFound } from "@/lib/auth/value-or-not-found";
import { serviceIdSchema } from "@/lib/core/ids";
import { read } from "@/lib/core/read";
import { getService } from "@/lib/services/queries/get-service";

/** The service of the address, read once for the title and the page. */
export const loadService = cache(async (organisationSlug: string, id: string) => {
  const actor = await requireActor(organisationSlug);
  const serviceId = serviceIdSchema.safeParse(id);
  if (!serviceId.success) notFound();
  return valueOrNotFound(await read(getService, actor, { serviceId: serviceId.data }));
});
