import { z } from "zod";
import { textSchema } from "@/lib/core/fields";
import { improvementIdSchema, journeyIdSchema, touchpointIdSchema } from "@/lib/core/ids";

/** What a comment stands on. */
export const commentSubjectSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("journey"), id: journeyIdSchema }),
  z.strictObject({ kind: z.literal("touchpoint"), id: touchpointIdSchema }),
  z.strictObject({ kind: z.literal("improvement"), id: improvementIdSchema }),
]);
export type CommentSubject = z.infer<typeof commentSubjectSchema>;

export const commentBodySchema = textSchema.min(1);
