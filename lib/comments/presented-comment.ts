import { z } from "zod";
import { commentIdSchema } from "@/lib/core/ids";

/** A comment as its readers see it. */
export const commentSchema = z.object({
  id: commentIdSchema,
  version: z.int(),
  /** The comment that it answers; a thread has one level. */
  parentId: commentIdSchema.nullable(),
  /** Mentions stand in it as "@[id]". Empty once it was taken down. */
  body: z.string(),
  /** Whom it mentions, by id: people who left as well. */
  mentioned: z.record(z.string(), z.string()),
  authorName: z.string(),
  createdAt: z.iso.datetime(),
  editedAt: z.iso.datetime().nullable(),
  archivedAt: z.iso.datetime().nullable(),
  resolvedAt: z.iso.datetime().nullable(),
  resolvedByName: z.string().nullable(),
  abilities: z.object({ edit: z.boolean(), remove: z.boolean(), reply: z.boolean(), resolve: z.boolean() }),
});
export type CommentView = z.infer<typeof commentSchema>;
