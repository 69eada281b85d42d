import { z } from "zod";
import { notificationKindSchema } from "./model";

const inboxSchema = z.strictObject({
  kind: notificationKindSchema.nullable().catch(null),
  page: z.coerce.number().int().min(1).max(1000).catch(1),
});

/** What the inbox is asked in the address; whatever it does not know shows everything from the start. */
export function inboxFilters(search: Record<string, string | string[] | undefined>) {
  return inboxSchema.parse({ kind: search.kind ?? null, page: search.page ?? 1 });
}
