import { z } from "zod";
import { changedFields } from "../changed-fields";
import { touchpointFieldsSchema, type TouchpointFields } from "../model";
import { lacksOwner } from "../rules/lacks-owner";
import type { TouchpointRow } from "../touchpoint-row";

const fieldsSchema = z.object(touchpointFieldsSchema.shape);

/**
 * What of a touchpoint differs from what a version says of it and can be as it was: not whose it is, nor what
 * customers reported. Who controls it only as far as that agrees with whose it is now.
 */
export function fieldsToRestore(row: TouchpointRow, said: TouchpointFields): Partial<TouchpointFields> {
  const { control, ...rest } = fieldsSchema.parse(said);
  const wanted = lacksOwner(control, row.departmentId) ? rest : { ...rest, control };
  return changedFields(row, wanted).after;
}
