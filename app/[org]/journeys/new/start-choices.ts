import { notFound } from "next/navigation";
import { can } from "@/lib/access/can";
import { valueOrNotFound } from "@/lib/auth/value-or-not-found";
import type { PersonActor } from "@/lib/core/actor";
import { read } from "@/lib/core/read";
import { listDepartments } from "@/lib/departments/queries/list-departments";

/** The departments to match with, and those in whose lead one may begin a journey; without any there is no page. */
export async function startChoices(actor: PersonActor) {
  const list = valueOrNotFound(await read(listDepartments, actor, {}));
  const departments = list.departments.map(({ id, name, colour }) => ({ id, name, colour }));
  const leads = departments.filter(({ id }) => can(actor, "journey.create", { departmentIds: [id] }));
  if (leads.length === 0) notFound();
  return { departments, leads };
}
