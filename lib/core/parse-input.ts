import type { z } from "zod";
import { invalid } from "./errors";

/** Parses a door's input, or the part of it at a path; throws Invalid with one message key a field. */
export function parseInput<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
  at: readonly (string | number)[] = [],
): z.output<Schema> {
  const parsed = tryParse(schema, input);
  if (parsed.success) return parsed.data;
  const fields: Record<string, string> = {};
  for (const issue of parsed.error.issues) {
    const path = [...at, ...issue.path].map(String).join(".");
    fields[path] ??= messageKey(issue);
  }
  throw invalid(fields);
}

// What a client sends can decode to a stand-in that throws as soon as it is looked at: that is no fault of ours.
function tryParse<Schema extends z.ZodType>(schema: Schema, input: unknown) {
  try {
    return schema.safeParse(input, { reportInput: false });
  } catch (error) {
    if (isPlain(input)) throw error;
    throw invalid({ "": "invalid_type" });
  }
}

function isPlain(input: unknown): boolean {
  try {
    structuredClone(input);
    return true;
  } catch {
    return false;
  }
}

// Refinements carry their own key; an empty required text is "required" rather than "too small".
function messageKey(issue: z.core.$ZodIssue): string {
  if (issue.code === "custom") return issue.message;
  if (issue.code === "too_small" && issue.origin === "string") return "required";
  return issue.code;
}
