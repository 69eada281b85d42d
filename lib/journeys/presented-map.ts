import { z } from "zod";
import { departmentIdSchema, stageIdSchema, touchpointIdSchema } from "@/lib/core/ids";
import { departmentBadgeSchema } from "@/lib/departments/model";
import { stageFieldsSchema } from "./model";
import { journeyHeaderSchema } from "./presented-journey";
import { mapViewSchema } from "./presented-map-view";
import { mapTouchpointSchema } from "./presented-touchpoint";

/** A stage without its touchpoints: what every stage command answers. */
export const stageHeaderSchema = z.object({
  id: stageIdSchema,
  /** Its order key in the journey. */
  position: z.string(),
  version: z.int(),
  updatedAt: z.iso.datetime(),
  archivedAt: z.iso.datetime().nullable(),
  ...stageFieldsSchema.shape,
  abilities: z.object({ edit: z.boolean(), archive: z.boolean() }),
});
export type StageHeader = z.infer<typeof stageHeaderSchema>;

/** A stage with its live touchpoints in order. */
const mapStageSchema = stageHeaderSchema.extend({
  touchpoints: z.array(mapTouchpointSchema),
  differs: mapTouchpointSchema.shape.differs,
  /** Those that take up the stage itself. */
  openImprovements: mapTouchpointSchema.shape.openImprovements,
});
export type MapStage = z.infer<typeof mapStageSchema>;

const archivedStageSchema = z.object({
  id: stageIdSchema,
  name: z.string(),
  version: z.int(),
  archivedAt: z.iso.datetime(),
  abilities: z.object({ restore: z.boolean() }),
});

const archivedTouchpointSchema = z.object({
  id: touchpointIdSchema,
  title: z.string(),
  version: z.int(),
  /** The stage it returns to, and whether that one is there to return to. */
  stageId: stageIdSchema,
  stageArchived: z.boolean(),
  department: departmentBadgeSchema.nullable(),
  archivedAt: z.iso.datetime(),
  abilities: z.object({ restore: z.boolean() }),
});

/** Everything a journey's map shows, in the order it is shown. */
export const journeyMapSchema = z.object({
  journey: journeyHeaderSchema,
  /** Another one when anything of the journey was changed in between. */
  changeMark: z.string(),
  /** How many answers make a reported score count. */
  minimumResponses: z.int(),
  /** Live stages. */
  stages: z.array(mapStageSchema),
  /** All live departments, for menus. */
  departments: z.array(departmentBadgeSchema),
  /** In whose names the reader may add touchpoints here; `nobody` for an uncontrolled one without owner. */
  addFor: z.object({ departmentIds: z.array(departmentIdSchema), nobody: z.boolean() }),
  /** To which departments the reader may hand over at once, answering for them too. */
  handOverTo: z.array(departmentIdSchema),
  /** For restoring, newest first. */
  archived: z.object({
    stages: z.array(archivedStageSchema),
    touchpoints: z.array(archivedTouchpointSchema),
  }),
});
export type JourneyMap = z.infer<typeof journeyMapSchema>;

/** A map with how its reader likes to see it. */
export const viewedMapSchema = journeyMapSchema.extend({ view: mapViewSchema });
export type ViewedMap = z.infer<typeof viewedMapSchema>;
