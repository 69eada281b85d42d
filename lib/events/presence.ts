import { z } from "zod";
import { journeyIdSchema, organisationIdSchema, touchpointIdSchema, userIdSchema } from "@/lib/core/ids";

/** Where instances tell each other who is where; a channel of its own, for it is said often and kept nowhere. */
export const presenceChannel = "throughline_presence";

/** The place on a map at which somebody is; null when at none. A field is named only while it is being edited. */
export const placeSchema = z.strictObject({
  touchpointId: touchpointIdSchema.nullable(),
  field: z
    .string()
    .regex(/^[A-Za-z]{1,40}$/)
    .nullable(),
});

/** Ids, never content: a tab of somebody's browser, and where on which journey it is, or that it is gone. */
export const presenceSchema = z.object({
  organisationId: organisationIdSchema,
  journeyId: journeyIdSchema,
  tab: z.uuid(),
  userId: userIdSchema,
  place: placeSchema.nullable(),
  gone: z.boolean(),
});
export type Presence = z.infer<typeof presenceSchema>;

/** What a browser is told of each tab that has the journey open. */
export type Present = Pick<Presence, "tab" | "userId" | "place">;

/** How often a browser says again that it is there, and how long it is believed without. */
export const presenceTimes = { sayMs: 20_000, believeMs: 50_000 } as const;
