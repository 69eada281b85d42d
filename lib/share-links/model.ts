import { z } from "zod";
import { dateSchema, lineSchema } from "@/lib/core/fields";
import { journeyIdSchema, shareLinkIdSchema } from "@/lib/core/ids";

/** What a link can show beside the map with its curve, which every link shows. */
export const sharedParts = ["showStory", "showThinks", "showBackStage", "showImprovements"] as const;

const sharedPartsSchema = z.strictObject({
  showStory: z.boolean(),
  showThinks: z.boolean(),
  showBackStage: z.boolean(),
  showImprovements: z.boolean(),
});
export type SharedParts = z.infer<typeof sharedPartsSchema>;

export const shareLinkFieldsSchema = z.strictObject({
  journeyId: journeyIdSchema,
  /** For whom it is. */
  note: lineSchema,
  /** The last day on which it opens, in the organisation's time zone. */
  expiresOn: dateSchema,
  ...sharedPartsSchema.shape,
});

/** A link as those who look after it see it: everything but its secret. */
export const shareLinkSchema = z.object({
  id: shareLinkIdSchema,
  journeyId: journeyIdSchema,
  note: z.string(),
  ...sharedPartsSchema.shape,
  expiresAt: z.iso.datetime(),
  /** Revoked counts more than expired. */
  state: z.enum(["open", "expired", "revoked"]),
  views: z.int(),
  lastViewedAt: z.iso.datetime().nullable(),
  createdAt: z.iso.datetime(),
  /** Null where no person made it. */
  authorName: z.string().nullable(),
});
export type ShareLink = z.infer<typeof shareLinkSchema>;

export const shareLinkListSchema = z.object({ links: z.array(shareLinkSchema) });

/** A new link with the token that opens it, which is said this once. */
export const madeShareLinkSchema = z.object({ link: shareLinkSchema, token: z.string() });
