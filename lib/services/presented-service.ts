import { z } from "zod";
import { journeyIdSchema } from "@/lib/core/ids";
import { departmentBadgeSchema } from "@/lib/departments/model";
import { journeyStateSchema, reportedScoreSchema } from "@/lib/journeys/model";
import { serviceSchema } from "./model";

const serviceJourneySchema = z.object({
  id: journeyIdSchema,
  title: z.string(),
  goal: z.string(),
  state: journeyStateSchema,
  leadDepartment: departmentBadgeSchema,
  /** Its live touchpoints in order: what the journey rules make a score and a curve of. */
  points: z.array(
    z.object({
      momentOfTruth: z.boolean(),
      scoreAssumed: z.int().nullable(),
      scoreDesired: z.int().nullable(),
      reported: reportedScoreSchema.nullable(),
    }),
  ),
});
export type ServiceJourney = z.infer<typeof serviceJourneySchema>;

/** Everything a service's page shows. */
export const servicePageSchema = z.object({
  service: serviceSchema,
  minimumResponses: z.int(),
  journeys: z.array(serviceJourneySchema),
  /** Live departments, to choose an owner from. */
  departments: z.array(departmentBadgeSchema),
  abilities: z.object({ edit: z.boolean(), archive: z.boolean(), restore: z.boolean() }),
});
export type ServicePage = z.infer<typeof servicePageSchema>;
