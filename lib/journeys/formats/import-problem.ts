import { nameSchema, textSchema, titleSchema } from "@/lib/core/fields";
import { limits } from "@/lib/core/limits";

/** Which of the texts of an import does not fit, and why. */
export type ImportProblem = {
  field: "title" | "description" | "stage-name" | "touchpoint-title" | "stages" | "touchpoints";
  reason: "empty" | "too-long" | "unstorable" | "too-many";
  /** The line of the source, where it is known. */
  line: number | null;
  /** The text, or of a count nothing. */
  text: string;
  /** What may be at most, and what is: characters, or a count. */
  limit: number | null;
  actual: number | null;
};

const fields = {
  title: { schema: titleSchema, limit: limits.title },
  description: { schema: textSchema, limit: limits.text },
  "stage-name": { schema: nameSchema, limit: limits.name },
  "touchpoint-title": { schema: titleSchema, limit: limits.title },
} as const;

/** Why a text cannot be taken over into a field as it is; null if it can. */
export function findTextProblem(
  field: keyof typeof fields,
  text: string,
  line: number | null,
): ImportProblem | null {
  const { schema, limit } = fields[field];
  if (schema.safeParse(text).success) return null;
  const place = { field, line, text };
  if (text.length > limit) return { ...place, reason: "too-long", limit, actual: text.length };
  return { ...place, reason: text === "" ? "empty" : "unstorable", limit: null, actual: null };
}

/** That there is more of something than an import may bring; null if not. */
export function findCountProblem(
  field: "stages" | "touchpoints",
  actual: number,
  limit: number,
): ImportProblem | null {
  return actual > limit ? { field, reason: "too-many", line: null, text: "", limit, actual } : null;
}
