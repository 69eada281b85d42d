import type { z } from "zod";
import { invalid } from "./errors";

/** Parses a door's input; throws Invalid with one message key a field. */
export function parseInput<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input, { reportInput: false });
  if (parsed.success) return parsed.data;
  const fields: Record<string, string> = {};
  for (const issue of parsed.error.issues) {
    const path = issue.path.map(String).join(".");
    fields[path] ??= messageKey(issue);
  }
  throw invalid(fields);
}

// Refinements carry their own key; an empty required text is "required" rather than "too small".
function messageKey(issue: z.core.$ZodIssue): string {
  if (issue.code === "custom") return issue.message;
  if (issue.code === "too_small" && issue.origin === "string") return "required";
  return issue.code;
}
