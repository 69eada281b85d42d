import { z } from "zod";
import { journeyIdSchema } from "@/lib/core/ids";

const most = 20;
const listed = (text: string) => (text === "" ? [] : text.split(","));

/**
 * What a stream is asked for: `?org=<slug>&journey=<id>,<id>`; with `tab`, `<tab>@<journey>` for each of the browser's
 * tabs, also those that they are gone when it is; and with `seen`, the marks of the maps that were read, in the
 * journeys' order, at once of those that have changed since.
 */
export const askedEventsSchema = z.object({
  org: z.string(),
  journey: z
    .string()
    .transform(listed)
    .pipe(z.array(journeyIdSchema).min(1).max(most))
    .refine((ids) => new Set(ids).size === ids.length),
  seen: z
    .string()
    .max(most * 100)
    .transform((text) => text.split(","))
    .default([]),
  tab: z
    .string()
    .transform((text) => listed(text).map((tab) => tab.split("@")))
    .pipe(z.array(z.tuple([z.uuid(), journeyIdSchema])).max(most))
    .default([]),
});
