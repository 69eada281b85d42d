import { z } from "zod";

/** One thing that happened to a touchpoint, field by field. */
const historyEntrySchema = z.object({
  id: z.uuid(),
  at: z.iso.datetime(),
  actorName: z.string(),
  /** The command's name: "touchpoint.update". */
  action: z.string(),
  /** Empty for a move within its stage. Departments and stages (`departmentId`, `stageId`) by their names. */
  changes: z.array(z.object({ field: z.string(), before: z.unknown(), after: z.unknown() })),
});

/** Newest first; `next` is the entry before which older ones stand, null when there are none. */
export const touchpointHistorySchema = z.object({
  entries: z.array(historyEntrySchema),
  next: z.uuid().nullable(),
});
export type TouchpointHistory = z.infer<typeof touchpointHistorySchema>;

export const journeyVersionSchema = z.object({
  number: z.int(),
  note: z.string(),
  /** The journey score when it was published. */
  score: z.number().nullable(),
  publishedBy: z.string(),
  publishedAt: z.iso.datetime(),
});
export type JourneyVersion = z.infer<typeof journeyVersionSchema>;

/** A journey's published versions, newest first. */
export const journeyVersionsSchema = z.object({ versions: z.array(journeyVersionSchema) });
