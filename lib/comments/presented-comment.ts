import { z } from "zod";
import { commentIdSchema } from "@/lib/core/ids";

/** A comment as its readers see it. */
export const commentSchema = z.object({
  id: commentIdSchema,
  version: z.int(),
  body: z.string(),
  authorName: z.string(),
  createdAt: z.iso.datetime(),
  editedAt: z.iso.datetime().nullable(),
  archivedAt: z.iso.datetime().nullable(),
  abilities: z.object({ edit: z.boolean(), remove: z.boolean() }),
});
export type CommentView = z.infer<typeof commentSchema>;
