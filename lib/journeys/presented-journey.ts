import { z } from "zod";
import { journeyIdSchema, personaIdSchema, serviceIdSchema } from "@/lib/core/ids";
import { departmentBadgeSchema } from "@/lib/departments/model";
import { channelSchema, journeyStateSchema } from "./model";

/** Why a published journey should be looked at again: see the rule `reviewDue`. */
export const reviewReasonSchema = z.enum([
  "interval",
  "service-changed",
  "channel-changed",
  "reported-changed",
]);

/** A journey named elsewhere. */
export const journeyReferenceSchema = z.object({
  id: journeyIdSchema,
  title: z.string(),
  state: journeyStateSchema,
});

/** A persona as far as a map needs it; the first of a journey is the primary one. */
const mapPersonaSchema = z.object({
  id: personaIdSchema,
  name: z.string(),
  jobTitle: z.string(),
  portraitUrl: z.string(),
  quote: z.string(),
  preferredChannels: z.array(channelSchema),
  /** Archived since it was chosen here. */
  archived: z.boolean(),
});

const journeyAbilitiesSchema = z.object({
  /** Its fields, stages and order. */
  edit: z.boolean(),
  /** Draw how it should be, while nobody has. */
  startDesired: z.boolean(),
  /** Publish, unpublish and mark as reviewed. */
  publish: z.boolean(),
  archive: z.boolean(),
  restore: z.boolean(),
  /** Hand the whole journey to another lead department. */
  changeLead: z.boolean(),
  /** Add a touchpoint in somebody's name: see `addFor` of the map. */
  addTouchpoint: z.boolean(),
  /** Begin another one like it, and keep it as a template for others. */
  copy: z.boolean(),
  saveAsTemplate: z.boolean(),
  /** Make and end links by which those without an account read it. */
  share: z.boolean(),
  comment: z.boolean(),
  proposeImprovement: z.boolean(),
});

/** A journey without its stages: the map's header, and what every journey command answers. */
export const journeyHeaderSchema = z.object({
  id: journeyIdSchema,
  version: z.int(),
  /** `archived` hides what it was; a restored journey is draft or published again. */
  state: journeyStateSchema,
  title: z.string(),
  goal: z.string(),
  expectations: z.string(),
  desiredExperience: z.string(),
  realisticExperience: z.string(),
  scopeStart: z.string(),
  scopeEnd: z.string(),
  service: z.object({ id: serviceIdSchema, name: z.string() }).nullable(),
  /** Null as well when the reader may not see the parent. */
  parent: journeyReferenceSchema.nullable(),
  children: z.array(journeyReferenceSchema),
  /** Journeys in which a touchpoint stands for this one. */
  containers: z.array(journeyReferenceSchema),
  /** The journey that draws this one as it should be. */
  desired: journeyReferenceSchema.nullable(),
  /** It draws another one as it should be … */
  isDesired: z.boolean(),
  /** … this one; null as well when the reader may not see that. */
  desiredOf: journeyReferenceSchema.nullable(),
  leadDepartment: departmentBadgeSchema,
  personas: z.array(mapPersonaSchema),
  /** The newest published version's number, which is also how many there are; 0 before the first. */
  publishedNumber: z.int(),
  publishedAt: z.iso.datetime().nullable(),
  /** How many of its stages and touchpoints, and itself, changed since; null before the first version. */
  changesSincePublished: z.int().nullable(),
  lastReviewedAt: z.iso.datetime().nullable(),
  /** When it is due again by its interval; null unless published. */
  reviewDueOn: z.iso.date().nullable(),
  reviewDue: z.boolean(),
  reviewReasons: z.array(reviewReasonSchema),
  archivedAt: z.iso.datetime().nullable(),
  updatedAt: z.iso.datetime(),
  abilities: journeyAbilitiesSchema,
});
export type JourneyHeader = z.infer<typeof journeyHeaderSchema>;
