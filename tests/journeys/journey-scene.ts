import type { PersonActor } from "@/lib/core/actor";
import type { DepartmentId, OrganisationId } from "@/lib/core/ids";
import type { Result } from "@/lib/core/result";
import { buildDepartment } from "../support/factories/build-department";
import { buildOrganisation } from "../support/factories/build-organisation";
import { buildPerson } from "../support/factories/build-person";

export type Scene = {
  organisationId: OrganisationId;
  /** Leads the journeys of the scene. */
  it: DepartmentId;
  /** Owns touchpoints in them. */
  finance: DepartmentId;
  archived: DepartmentId;
  owner: PersonActor;
  leader: PersonActor;
  member: PersonActor;
  viewer: PersonActor;
  itManager: PersonActor;
  itEditor: PersonActor;
  financeManager: PersonActor;
  financeEditor: PersonActor;
};

/** An organisation in which IT leads journeys and Finance takes part. */
export async function buildScene(): Promise<Scene> {
  const { id: organisationId } = await buildOrganisation();
  const it = await buildDepartment(organisationId, { name: "IT", colour: "blue" });
  const finance = await buildDepartment(organisationId, { name: "Finance", colour: "amber" });
  const archived = await buildDepartment(organisationId, { name: "Fax Room", archivedAt: new Date() });
  const person = (role: string) => buildPerson(organisationId, { role });
  const staff = (departmentId: DepartmentId, role: string) =>
    buildPerson(organisationId, { departments: [{ departmentId, role }] });
  return {
    organisationId,
    it,
    finance,
    archived,
    owner: await person("owner"),
    leader: await person("leader"),
    member: await person("member"),
    viewer: await person("viewer"),
    itManager: await staff(it, "manager"),
    itEditor: await staff(it, "editor"),
    financeManager: await staff(finance, "manager"),
    financeEditor: await staff(finance, "editor"),
  };
}

/** The value of a result that has to be there. */
export function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** What a refusal answers: short names for the tables of cases. */
export const forbidden = { ok: false, error: { kind: "forbidden" } } as const;
export const notFound = { ok: false, error: { kind: "not-found" } } as const;
export const invalid = (fields: Record<string, string>) => ({
  ok: false,
  error: { kind: "invalid", fields },
});
