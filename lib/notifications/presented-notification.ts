import { z } from "zod";
import {
  commentIdSchema,
  handOverIdSchema,
  improvementIdSchema,
  journeyIdSchema,
  notificationIdSchema,
  suggestionIdSchema,
  touchpointIdSchema,
} from "@/lib/core/ids";
import { notificationKindSchema } from "./model";

/** A notification with what its reader may see of what it is about. */
const notificationSchema = z.object({
  id: notificationIdSchema,
  kind: notificationKindSchema,
  createdAt: z.iso.datetime(),
  readAt: z.iso.datetime().nullable(),
  /** Null when a script did it. */
  actorName: z.string().nullable(),
  /** What the comment, the suggestion or the offer stands on. */
  title: z.string(),
  /** The beginning of what was said. */
  text: z.string(),
  /** Whom the text mentions, by id. */
  mentioned: z.record(z.string(), z.string()),
  /** What became of a suggestion or an offer by now. */
  state: z.string().nullable(),
  journeyId: journeyIdSchema.nullable(),
  touchpointId: touchpointIdSchema.nullable(),
  improvementId: improvementIdSchema.nullable(),
  commentId: commentIdSchema.nullable(),
  suggestionId: suggestionIdSchema.nullable(),
  handOverId: handOverIdSchema.nullable(),
});
export type NotificationView = z.infer<typeof notificationSchema>;

export const inboxSchema = z.object({
  notifications: z.array(notificationSchema),
  /** All unread ones, of every kind. */
  unread: z.int(),
  more: z.boolean(),
});
