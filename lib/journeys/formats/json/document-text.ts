import { z } from "zod";

// As at the door: Postgres text cannot hold NUL, and lone surrogates cannot be encoded.
const storable = /^[^\u0000\uD800-\uDFFF]*$/u;

type Wish = {
  /** Characters, an emoji being one, as the door and JSON Schema count them. */
  max: number;
  description?: string;
  /** A pattern of its own, and the reason that is given where it does not hold. */
  must?: { match: RegExp; else: "blank" | "url" };
};

/** A text of a document. Unlike the door's it is not trimmed, so that JSON Schema can say the same. */
export function documentText({ max, description, must }: Wish) {
  const text = z.string().max(max).regex(storable, { error: "unstorable" });
  const matching = must ? text.regex(must.match, { error: must.else }) : text;
  return description ? matching.meta({ description }) : matching;
}

/** A text that must say something. */
export function documentName(max: number) {
  return documentText({ max, must: { match: /\S/, else: "blank" } });
}
