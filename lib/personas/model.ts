import { z } from "zod";
import { lineSchema, nameSchema, ratingSchema, textSchema, urlSchema } from "@/lib/core/fields";
import { personaIdSchema } from "@/lib/core/ids";
import { channelSchema } from "@/lib/journeys/model";

export const personaFieldsSchema = z.strictObject({
  name: nameSchema,
  jobTitle: lineSchema,
  /** Department or segment the persona stands for. */
  segment: lineSchema,
  /** Address of a picture, or empty: initials are drawn instead. */
  portraitUrl: z.union([z.literal(""), urlSchema]),
  quote: lineSchema,
  biography: textSchema,
  goals: textSchema,
  needs: textSchema,
  frustrations: textSchema,
  /** What they expect of the service. */
  expectations: textSchema,
  /** Most preferred first. */
  preferredChannels: z
    .array(channelSchema)
    .max(13)
    .refine((list) => new Set(list).size === list.length, { error: "duplicate" }),
  digitalConfidence: ratingSchema,
  /** 1: wants everything set up – 5: wants to choose. */
  selfReliance: ratingSchema,
});
export type PersonaFields = z.infer<typeof personaFieldsSchema>;

/** A persona as its own page and every command on it present it. */
export const personaSchema = z.object({
  ...personaFieldsSchema.shape,
  id: personaIdSchema,
  version: z.int(),
  archivedAt: z.string().nullable(),
});
export type Persona = z.infer<typeof personaSchema>;
