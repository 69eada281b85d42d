import { z } from "zod";
import { improvementStateSchema } from "@/lib/backlog/model";
import {
  departmentIdSchema,
  handOverIdSchema,
  improvementIdSchema,
  stageIdSchema,
  touchpointIdSchema,
} from "@/lib/core/ids";
import { departmentBadgeSchema } from "@/lib/departments/model";
import { journeyReferenceSchema } from "./presented-journey";
import { reportedScoreSchema, touchpointFieldsSchema } from "./model";

/** What the actor may do with one touchpoint; all false while its journey is archived. */
const touchpointAbilitiesSchema = z.object({
  edit: z.boolean(),
  handOver: z.boolean(),
  archive: z.boolean(),
  duplicate: z.boolean(),
  /** Suggest a change: for those who may not edit it. */
  suggest: z.boolean(),
});

/** An open offer to another department: until that one accepts, the owner stays. */
const offerSchema = z.object({
  id: handOverIdSchema,
  version: z.int(),
  department: departmentBadgeSchema,
  reason: z.string(),
  authorName: z.string(),
  abilities: z.object({ decide: z.boolean(), withdraw: z.boolean() }),
});
export type HandOverOffer = z.infer<typeof offerSchema>;

/** A touchpoint as the map shows it, and as every touchpoint command answers. */
export const mapTouchpointSchema = z.object({
  id: touchpointIdSchema,
  stageId: stageIdSchema,
  /** Its order key in the stage. */
  position: z.string(),
  version: z.int(),
  updatedAt: z.iso.datetime(),
  archivedAt: z.iso.datetime().nullable(),
  ...touchpointFieldsSchema.shape,
  /** The owner: null only where nobody of ours controls it. */
  departmentId: departmentIdSchema.nullable(),
  department: departmentBadgeSchema.nullable(),
  reported: reportedScoreSchema.nullable(),
  /** The journey that it stands for; null as well for one that the reader may not see. */
  childJourney: journeyReferenceSchema.nullable(),
  /** Its score, which then is the touchpoint's: null unless it is published. */
  nestedScore: z.number().nullable(),
  /** In a desired journey, how it differs from the current one; null in a journey as it is. */
  differs: z.object({ added: z.boolean(), fields: z.array(z.string()) }).nullable(),
  commentCount: z.int(),
  /** Open suggestions. */
  suggestionCount: z.int(),
  offer: offerSchema.nullable(),
  /** All improvements that concern it, closed ones too. */
  improvementCount: z.int(),
  openImprovements: z.array(
    z.object({ id: improvementIdSchema, title: z.string(), state: improvementStateSchema }),
  ),
  abilities: touchpointAbilitiesSchema,
});
export type MapTouchpoint = z.infer<typeof mapTouchpointSchema>;
