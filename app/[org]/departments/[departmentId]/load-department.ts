import { notFound } from "next/navigation";
import { cache } from "react";
import { requireActor } from "@/lib/auth/require-actor";
import { valueOrNotFound } from "@/lib/auth/value-or-not-found";
import { departmentIdSchema } from "@/lib/core/ids";
import { read } from "@/lib/core/read";
import { getDepartment } from "@/lib/departments/queries/get-department";

/** The department of the address, read once for the title and the page. */
export const loadDepartment = cache(async (organisationSlug: string, id: string) => {
  const actor = await requireActor(organisationSlug);
  const departmentId = departmentIdSchema.safeParse(id);
  if (!departmentId.success) notFound();
  return valueOrNotFound(await read(getDepartment, actor, { departmentId: departmentId.data }));
});
