import { z } from "zod";
import { improvementStateSchema } from "@/lib/backlog/model";
import {
  improvementIdSchema,
  journeyIdSchema,
  membershipIdSchema,
  serviceIdSchema,
  touchpointIdSchema,
} from "@/lib/core/ids";
import {
  channelSchema,
  journeyStateSchema,
  reportedScoreSchema,
  touchpointKindSchema,
} from "@/lib/journeys/model";
import { organisationRoleSchema } from "@/lib/people/model";
import { departmentBadgeSchema, departmentRoleSchema, departmentSchema } from "./model";

const journeyReferenceSchema = z.object({
  id: journeyIdSchema,
  title: z.string(),
  state: journeyStateSchema,
});

const departmentTouchpointSchema = z.object({
  id: touchpointIdSchema,
  title: z.string(),
  kind: touchpointKindSchema,
  channel: channelSchema,
  momentOfTruth: z.boolean(),
  scoreAssumed: z.int().nullable(),
  scoreDesired: z.int().nullable(),
  reported: reportedScoreSchema.nullable(),
  stageName: z.string(),
  journey: journeyReferenceSchema,
});
export type DepartmentTouchpoint = z.infer<typeof departmentTouchpointSchema>;

const departmentImprovementSchema = z.object({
  id: improvementIdSchema,
  title: z.string(),
  state: improvementStateSchema,
  focus: z.boolean(),
  dueOn: z.string().nullable(),
});
export type DepartmentImprovement = z.infer<typeof departmentImprovementSchema>;

/** Something that waits for the department's answer: a suggested change, or a touchpoint it is offered. */
const waitingSchema = z.object({
  id: z.uuid(),
  kind: z.enum(["suggestion", "offer"]),
  touchpoint: z.object({ id: touchpointIdSchema, title: z.string() }),
  journeyId: journeyIdSchema,
  authorName: z.string(),
});

const departmentPersonSchema = z.object({
  membershipId: membershipIdSchema,
  name: z.string(),
  email: z.string(),
  organisationRole: organisationRoleSchema,
  role: departmentRoleSchema,
});
export type DepartmentPerson = z.infer<typeof departmentPersonSchema>;

/** Everything a department's page shows. */
export const departmentPageSchema = z.object({
  department: departmentSchema,
  minimumResponses: z.int(),
  touchpoints: z.array(departmentTouchpointSchema),
  /** Oldest first. */
  waiting: z.array(waitingSchema),
  journeysLed: z.array(journeyReferenceSchema),
  services: z.array(z.object({ id: serviceIdSchema, name: z.string() })),
  /** Not archived; closed ones too. */
  improvements: z.array(departmentImprovementSchema),
  people: z.array(departmentPersonSchema),
  /** Members of the organisation who are not in it, for whoever may add them; else empty. */
  candidates: z.array(z.object({ membershipId: membershipIdSchema, name: z.string(), email: z.string() })),
  /** What archiving it would leave without an owner; wider than the lists, which hide archived journeys' parts. */
  owns: z.object({ touchpoints: z.int(), journeys: z.int(), services: z.int(), improvements: z.int() }),
  /** The other live departments, which could take it all over. */
  others: z.array(departmentBadgeSchema),
  abilities: z.object({ edit: z.boolean(), archive: z.boolean(), restore: z.boolean(), people: z.boolean() }),
});
export type DepartmentPage = z.infer<typeof departmentPageSchema>;
