import { z } from "zod";

/** What a review can have to look at: the reasons for which it is due, and what else may be wrong. */
const reviewItems = [
  "interval",
  "service-changed",
  "channel-changed",
  "reported-changed",
  "evidence-old",
  "evidence-missing",
  "silences",
  "lows-left",
] as const;
export const reviewItemSchema = z.enum(reviewItems);
export type ReviewItem = z.infer<typeof reviewItemSchema>;
