import type { z } from "zod";

/** Why a document is refused at one of its places. */
export type DocumentProblem = {
  /** Where: `journey.stages[0].title`; empty for the whole. */
  path: string;
  /** In the text, from 1; null where it is not known. */
  line: number | null;
  column: number | null;
  reason: ProblemReason;
  /** What may be at most, or must be at least. */
  limit: number | null;
  /** What should be there: a type, or the values to choose from. */
  expected: string;
};

const reasons = [
  "syntax",
  "control-character",
  "too-deep",
  "too-large",
  "repeated",
  "forbidden-name",
  "not-a-journey",
  "newer",
  "missing",
  "wrong-type",
  "not-one-of",
  "unknown",
  "blank",
  "unstorable",
  "url",
  "uuid",
  "date",
  "date-time",
  "too-long",
  "too-many",
  "too-small",
  "too-great",
  "duplicate",
  "department-required",
  "other",
] as const;
export type ProblemReason = (typeof reasons)[number];

export type DocumentPath = readonly PropertyKey[];

/** A place in a document as people write it. */
function pathText(path: DocumentPath): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === "number") return `${text}[${part}]`;
    const name = String(part);
    if (!/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name)) return `${text}[${JSON.stringify(name)}]`;
    return text === "" ? name : `${text}.${name}`;
  }, "");
}

/** A problem at a place; `say` adds what is known beyond its reason. */
export function problemAt(
  path: DocumentPath,
  reason: ProblemReason,
  say: Partial<Omit<DocumentProblem, "path" | "reason">> = {},
): DocumentProblem {
  return { path: pathText(path), line: null, column: null, limit: null, expected: "", ...say, reason };
}

/** What a schema's issue means for the one who wrote the document; several unknown names are several problems. */
export function problemsOf(issue: z.core.$ZodIssue): { path: DocumentPath; problem: DocumentProblem }[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => {
      const path = [...issue.path, key];
      return { path, problem: problemAt(path, "unknown") };
    });
  }
  return [{ path: issue.path, problem: problemAt(issue.path, ...meaningOf(issue)) }];
}

function meaningOf(issue: z.core.$ZodIssue): [ProblemReason, Partial<DocumentProblem>?] {
  switch (issue.code) {
    case "invalid_type":
      // What is not there is undefined; JSON itself cannot say so.
      return issue.input === undefined ? ["missing"] : ["wrong-type", { expected: typeName(issue.expected) }];
    case "invalid_value":
      return issue.input === undefined ? ["missing"] : ["not-one-of", { expected: issue.values.join(", ") }];
    case "too_big":
      if (issue.origin === "array") return ["too-many", { limit: Number(issue.maximum) }];
      return [issue.origin === "string" ? "too-long" : "too-great", { limit: Number(issue.maximum) }];
    case "too_small":
      return issue.origin === "string" ? ["blank"] : ["too-small", { limit: Number(issue.minimum) }];
    case "invalid_format":
      return [issue.format === "url" ? "url" : reasonNamed(issue.message)];
    case "custom":
      return [reasonNamed(issue.message), { limit: limitIn(issue.params) }];
    default:
      return ["other"];
  }
}

// As JSON Schema calls it.
function typeName(expected: string): string {
  return expected === "int" ? "integer" : expected;
}

function reasonNamed(message: string): ProblemReason {
  return reasons.find((reason) => reason === message) ?? "other";
}

function limitIn(params: Record<string, unknown> | undefined): number | null {
  return typeof params?.limit === "number" ? params.limit : null;
}
