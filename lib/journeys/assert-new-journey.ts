import type { WriteContext } from "@/lib/core/context";
import { invalid } from "@/lib/core/errors";
import type { DepartmentId } from "@/lib/core/ids";
import { findDepartments, findPersonas, findService } from "./find-references";
import type { NewJourneyFields } from "./model";
import { findParent } from "./parent-journey";

type Wish = {
  /** Where the fields stand in the input, with its full stop. */
  path?: string;
  /** Departments that are to own something in the journey. */
  owners?: readonly (DepartmentId | null)[];
};

/**
 * Finds all that a new journey refers to (NotFound), asks whether one may begin it (Forbidden), and refuses what is
 * archived (Invalid). Answers which of its departments are archived; of the owners that is still to be refused.
 */
export async function assertNewJourney(
  ctx: WriteContext,
  fields: NewJourneyFields,
  { path = "", owners = [] }: Wish,
): Promise<{ archived: ReadonlySet<string> }> {
  const { archived } = await findDepartments(ctx, [fields.leadDepartmentId, ...owners]);
  const service = await findService(ctx, fields.serviceId);
  const personas = await findPersonas(ctx, fields.personaIds ?? []);
  const parent = await findParent(ctx, fields.parentJourneyId);
  ctx.authorise("journey.create", { departmentIds: [fields.leadDepartmentId] });
  const refuse = (field: keyof NewJourneyFields) => invalid({ [`${path}${field}`]: "archived" });
  if (archived.has(fields.leadDepartmentId)) throw refuse("leadDepartmentId");
  if (service.archived.size > 0) throw refuse("serviceId");
  if (personas.archived.size > 0) throw refuse("personaIds");
  if (parent.archived) throw refuse("parentJourneyId");
  return { archived };
}
