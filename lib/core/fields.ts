import { z } from "zod";

/** Limits every text field has, in characters: what fits the screen and still holds a real story. */
export const limits = { name: 120, title: 200, line: 500, text: 4000, url: 2000, email: 254 } as const;

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
export const urlSchema = z.url({ protocol: /^https?$/ }).max(limits.url);
/** An e-mail address, compared in lower case. */
export const emailSchema = z.email().max(limits.email).toLowerCase();
/** The version of a row that an editor saw. */
export const versionSchema = z.int().min(1);
/** A calendar date, YYYY-MM-DD. */
export const dateSchema = z.iso.date();
/** A rating from 1 to 5. */
export const ratingSchema = z.int().min(1).max(5);
/** Minutes, up to five years. */
export const minutesSchema = z.int().min(0).max(2_628_000);
