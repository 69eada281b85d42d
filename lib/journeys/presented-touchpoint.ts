import { z } from "zod";
import { improvementStateSchema } from "@/lib/backlog/model";
import { departmentIdSchema, improvementIdSchema, stageIdSchema, touchpointIdSchema } from "@/lib/core/ids";
import { departmentBadgeSchema } from "@/lib/departments/model";
import { reportedScoreSchema, touchpointFieldsSchema } from "./model";

/** What the actor may do with one touchpoint; all false while its journey is archived. */
const touchpointAbilitiesSchema = z.object({
  edit: z.boolean(),
  handOver: z.boolean(),
  archive: z.boolean(),
  duplicate: z.boolean(),
});

/** A touchpoint as the map shows it, and as every touchpoint command answers. */
export const mapTouchpointSchema = z.object({
  id: touchpointIdSchema,
  stageId: stageIdSchema,
  version: z.int(),
  updatedAt: z.iso.datetime(),
  archivedAt: z.iso.datetime().nullable(),
  ...touchpointFieldsSchema.shape,
  /** The owner: null only where nobody of ours controls it. */
  departmentId: departmentIdSchema.nullable(),
  department: departmentBadgeSchema.nullable(),
  reported: reportedScoreSchema.nullable(),
  commentCount: z.int(),
  /** All improvements that concern it, closed ones too. */
  improvementCount: z.int(),
  openImprovements: z.array(
    z.object({ id: improvementIdSchema, title: z.string(), state: improvementStateSchema }),
  ),
  abilities: touchpointAbilitiesSchema,
});
export type MapTouchpoint = z.infer<typeof mapTouchpointSchema>;
