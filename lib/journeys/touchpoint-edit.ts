import { z } from "zod";
import { versionSchema } from "@/lib/core/fields";
import { departmentIdSchema, stageIdSchema, touchpointIdSchema } from "@/lib/core/ids";
import { touchpointFieldsSchema } from "./model";
import { orderKeySchema } from "./order-key";
import { someChanges } from "./some-changes";

const changesSchema = someChanges(
  touchpointFieldsSchema.extend({
    departmentId: departmentIdSchema.nullable(),
    place: z.strictObject({
      stageId: stageIdSchema,
      /** Null: the first of the stage; left out: the last. */
      after: touchpointIdSchema.nullable().optional(),
      /** Instead: where it stood once, by its order key. */
      position: orderKeySchema.optional(),
    }),
    archived: z.boolean(),
  }),
);

/** Whatever can become of a touchpoint, said of the version that was seen. */
export const touchpointEditSchema = z.strictObject({
  touchpointId: touchpointIdSchema,
  expectedVersion: versionSchema,
  changes: changesSchema,
});
export type TouchpointEdit = z.output<typeof touchpointEditSchema>;
