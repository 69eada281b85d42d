import type { z } from "zod";

/** The fields of an update: any of them, at least one. */
export function someChanges<Shape extends z.ZodRawShape>(fields: z.ZodObject<Shape, z.core.$strict>) {
  return fields.partial().refine((changes) => Object.keys(changes).length > 0, { error: "empty" });
}
