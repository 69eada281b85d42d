import { z } from "zod";
import { nameSchema } from "@/lib/core/fields";
import { organisationIdSchema } from "@/lib/core/ids";
import { locales } from "@/lib/i18n/locales";

/** A language the product speaks. */
export const localeSchema = z.enum(locales);

// First path segments that are the product's own, or that a mistyped address would land on.
const reservedSlugs = new Set([
  "_next", "account", "admin", "api", "assets", "feedback", "help", "invitation", "livez", "no-organisation",
  "public", "readyz", "schemas", "settings", "share", "sign-in", "sign-out", "static", "www",
]); // prettier-ignore

/** The organisation's name in addresses. */
export const slugSchema = z
  .string()
  .trim()
  .toLowerCase()
  .min(2)
  .max(40)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .refine((slug) => !reservedSlugs.has(slug), { error: "reserved" });

/** An IANA time zone this machine knows. */
const timeZoneSchema = z.string().max(64).refine(isTimeZone, { error: "time-zone" });

function isTimeZone(value: string): boolean {
  try {
    // Offsets such as "+02:00" are accepted by Intl and know no summer time.
    return (
      /^[A-Za-z]/.test(value) &&
      new Intl.DateTimeFormat("en", { timeZone: value }) instanceof Intl.DateTimeFormat
    );
  } catch {
    return false;
  }
}

export const organisationFieldsSchema = z.strictObject({
  name: nameSchema,
  locale: localeSchema,
  timeZone: timeZoneSchema,
  /** Months after which a published journey is due for review again. */
  reviewIntervalMonths: z.int().min(1).max(60),
  /** Answers needed before what customers reported counts. */
  minimumResponses: z.int().min(1).max(100),
});
export type OrganisationFields = z.infer<typeof organisationFieldsSchema>;

/** The organisation as its settings page and every command on it present it. */
export const organisationSchema = z.object({
  id: organisationIdSchema,
  slug: z.string(),
  name: z.string(),
  locale: localeSchema,
  timeZone: z.string(),
  reviewIntervalMonths: z.int(),
  minimumResponses: z.int(),
  version: z.int(),
});
export type Organisation = z.infer<typeof organisationSchema>;
