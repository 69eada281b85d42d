import { z } from "zod";

export const notificationKinds = [
  "mention",
  "reply",
  "comment",
  "suggestion-made",
  "suggestion-decided",
  "suggestion-withdrawn",
  "hand-over-offered",
  "hand-over-decided",
  "hand-over-withdrawn",
] as const;
export const notificationKindSchema = z.enum(notificationKinds);
export type NotificationKind = z.infer<typeof notificationKindSchema>;
