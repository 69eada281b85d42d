import { z } from "zod";
import { journeyDocumentSchema } from "./journey-document";

/** The published JSON Schema (2020-12) of a journey's document, as text. */
export function journeyJsonSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(journeyDocumentSchema, { target: "draft-2020-12" }), null, 2)}\n`;
}
