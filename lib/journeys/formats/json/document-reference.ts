import { z } from "zod";
import { limits } from "@/lib/core/limits";
import { documentName } from "./document-text";

/** What a journey refers to, by name; the id finds it again in the organisation that the document comes from. */
export const documentReferenceSchema = z.strictObject({
  id: z.uuid({ error: "uuid" }).optional(),
  name: documentName(limits.title),
});
export type DocumentReference = z.infer<typeof documentReferenceSchema>;
