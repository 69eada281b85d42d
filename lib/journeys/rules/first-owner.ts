import type { JourneyMap } from "../presented-map";

type Owners = Pick<JourneyMap, "addFor"> & { journey: Pick<JourneyMap["journey"], "leadDepartment"> };

/** Whose a new touchpoint is unless one says otherwise: the lead department's if one may, for that is what one edits. */
export function firstOwner({ addFor, journey }: Owners) {
  const { id } = journey.leadDepartment;
  return addFor.departmentIds.find((one) => one === id) ?? addFor.departmentIds[0] ?? null;
}
