import { z } from "zod";
import { departmentIdSchema, journeyIdSchema, personaIdSchema, serviceIdSchema } from "@/lib/core/ids";
import {
  lineSchema,
  minutesSchema,
  nameSchema,
  ratingSchema,
  textSchema,
  titleSchema,
  urlSchema,
} from "@/lib/core/fields";

const journeyStates = ["draft", "published", "archived"] as const;
export const journeyStateSchema = z.enum(journeyStates);
export type JourneyState = z.infer<typeof journeyStateSchema>;

export const stagePhases = ["before", "during", "after"] as const;
export const stagePhaseSchema = z.enum(stagePhases);

export const touchpointKinds = ["contact", "self-service", "waiting", "silence"] as const;
export const touchpointKindSchema = z.enum(touchpointKinds);
export type TouchpointKind = z.infer<typeof touchpointKindSchema>;

export const channels = [
  "portal",
  "knowledge-base",
  "email",
  "phone",
  "chat",
  "in-person",
  "walk-in",
  "letter",
  "sms",
  "social",
  "automated-notice",
  "word-of-mouth",
  "other",
] as const;
export const channelSchema = z.enum(channels);
export type Channel = z.infer<typeof channelSchema>;

export const initiators = ["customer", "us"] as const;
export const initiatorSchema = z.enum(initiators);
export type Initiator = z.infer<typeof initiatorSchema>;

export const controls = ["owned", "partner", "uncontrolled"] as const;
export const controlSchema = z.enum(controls);
export type Control = z.infer<typeof controlSchema>;

/** A whole step on the emotion scale, −2 … +2: what staff assume or desire. */
export const scoreSchema = z.int().min(-2).max(2);

/** What customers reported of a touchpoint: filled from evidence, never typed in. `mean` is −2 … +2. */
export const reportedScoreSchema = z.object({
  mean: z.number().min(-2).max(2),
  /** Answers and interviews behind the mean. */
  n: z.int().min(1),
  /** Whether at least one interview is among them. */
  interviewed: z.boolean(),
  /** When the newest of them was given; ISO date. */
  newest: z.string(),
});
export type ReportedScore = z.infer<typeof reportedScoreSchema>;

export const evidenceLinkSchema = z.strictObject({ title: nameSchema, url: urlSchema });

/** Everything a department says of its touchpoint; scores reported by customers are not among it. */
export const touchpointFieldsSchema = z.strictObject({
  title: titleSchema,
  /** What the customer does. */
  does: lineSchema,
  /** What the customer thinks: a quote. */
  thinks: lineSchema,
  description: textSchema,
  /** Why the customer chose this way in. */
  wayInReason: textSchema,
  /** What they would rather use. */
  wouldRatherUse: lineSchema,
  kind: touchpointKindSchema,
  channel: channelSchema,
  initiator: initiatorSchema,
  control: controlSchema,
  frontStage: textSchema,
  backStage: textSchema,
  systems: lineSchema,
  /** Minutes the customer expects to wait. */
  expectedWaitMinutes: minutesSchema.nullable(),
  /** Expected effort for the customer, 1 (none) – 5 (a lot). */
  expectedEffort: ratingSchema.nullable(),
  /** Measured waiting, median and 90th percentile, minutes. */
  measuredWaitMedianMinutes: minutesSchema.nullable(),
  measuredWaitP90Minutes: minutesSchema.nullable(),
  momentOfTruth: z.boolean(),
  /** What the customer decides there: goes on or bails out. */
  momentOfTruthDecision: lineSchema,
  /** What causes the emotion. */
  trigger: lineSchema,
  /** A low that is worth leaving. */
  lowTolerable: z.boolean(),
  scoreAssumed: scoreSchema.nullable(),
  scoreDesired: scoreSchema.nullable(),
  /** How many customers pass here a month. */
  monthlyVolume: z.int().min(0).max(10_000_000).nullable(),
  attachments: z.array(evidenceLinkSchema).max(20),
});
export type TouchpointFields = z.infer<typeof touchpointFieldsSchema>;

/** What a new touchpoint must say; the rest may wait. Without a control it is ours if a department owns it. */
export const newTouchpointFieldsSchema = touchpointFieldsSchema
  .partial()
  .required({ title: true, kind: true, channel: true });
export type NewTouchpointFields = z.infer<typeof newTouchpointFieldsSchema>;

export const stageFieldsSchema = z.strictObject({
  name: nameSchema,
  goal: lineSchema,
  phase: stagePhaseSchema,
});

export const newStageFieldsSchema = stageFieldsSchema.partial().required({ name: true });
export type NewStageFields = z.infer<typeof newStageFieldsSchema>;

export const journeyFieldsSchema = z.strictObject({
  title: titleSchema,
  serviceId: serviceIdSchema.nullable(),
  leadDepartmentId: departmentIdSchema,
  parentJourneyId: journeyIdSchema.nullable(),
  /** The customer's goal. */
  goal: lineSchema,
  expectations: textSchema,
  /** What we want the experience to be. */
  desiredExperience: textSchema,
  /** … and what of it is realistic. */
  realisticExperience: textSchema,
  /** Where the journey begins and ends. */
  scopeStart: lineSchema,
  scopeEnd: lineSchema,
  /** The first is the primary persona. */
  personaIds: z
    .array(personaIdSchema)
    .max(10)
    .refine((list) => new Set(list).size === list.length, { error: "duplicate" }),
});
export type JourneyFields = z.infer<typeof journeyFieldsSchema>;

export const newJourneyFieldsSchema = journeyFieldsSchema
  .partial()
  .required({ title: true, leadDepartmentId: true });
export type NewJourneyFields = z.infer<typeof newJourneyFieldsSchema>;
