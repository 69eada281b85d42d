import { z } from "zod";
import { limits } from "./limits";

// Postgres text cannot hold NUL, and lone surrogates cannot be encoded: both are refused at the door.
const storable = (value: string) => !value.includes("\u0000") && value.isWellFormed();
const text = (max: number) => z.string().trim().max(max).refine(storable, { error: "unstorable" });

/** A required single-line name. */
export const nameSchema = text(limits.name).min(1);
/** A required title. */
export const titleSchema = text(limits.title).min(1);
/** An optional line; empty means not said. */
export const lineSchema = text(limits.line);
/** An optional longer text; empty means not said. */
export const textSchema = text(limits.text);
/** A web address: http or https only, so that no link can carry script. */
export const urlSchema = z
  .url({ protocol: /^https?$/ })
  .max(limits.url)
  .refine(storable, { error: "unstorable" });
/** An e-mail address, compared in lower case. */
export const emailSchema = z.email().max(limits.email).toLowerCase();
/** The version of a row that an editor saw. */
export const versionSchema = z.int().min(1).max(2_147_483_647);
// Years that somebody means; Postgres has no year 0000, which ISO has.
const plausible = (value: string) => value >= "1900" && value < "2200";
/** A calendar date, YYYY-MM-DD, of the twentieth century or the two after it. */
export const dateSchema = z.iso.date().refine(plausible, { error: "far-date" });
/** A point in time in UTC, in the same years. */
export const instantSchema = z.iso.datetime().max(30).refine(plausible, { error: "far-date" });
/** A rating from 1 to 5. */
export const ratingSchema = z.int().min(1).max(5);
/** Minutes, up to five years. */
export const minutesSchema = z.int().min(0).max(2_628_000);
