import { problemAt, problemsOf, type DocumentProblem } from "./document-problem";
import { documentVersion, journeyDocumentSchema, type JourneyDocument } from "./journey-document";
import { readJson } from "./read-json";

/** How large a document may be, in bytes; a thousand touchpoints with much to say of each. */
export const largestDocument = 4_000_000;

/** How many problems are told at once. */
const mostProblems = 20;

export type ReadDocument =
  | { ok: true; document: JourneyDocument }
  /** The first problems in the text's order, and how many there are besides. */
  | { ok: false; problems: DocumentProblem[]; more: number };

/** Reads a journey's document. One of a newer version is refused as that, whatever else it says. */
export function readJourneyDocument(text: string): ReadDocument {
  if (new TextEncoder().encode(text).length > largestDocument) {
    return refused([problemAt([], "too-large", { limit: largestDocument / 1_000_000 })]);
  }
  const read = readJson(text.replace(/^\uFEFF/, ""));
  if (!read.ok) return refused(read.problems);
  const { value, placeOf } = read;
  const version = versionOf(value);
  if (version === null) return refused([problemAt(["schemaVersion"], "not-a-journey", placeOf([]))]);
  if (version > documentVersion)
    return refused([problemAt(["schemaVersion"], "newer", placeOf(["schemaVersion"]))]);
  const parsed = journeyDocumentSchema.safeParse(value, { reportInput: true });
  if (parsed.success) return { ok: true, document: parsed.data };
  return refused(
    parsed.error.issues.flatMap(problemsOf).map(({ path, problem }) => ({ ...problem, ...placeOf(path) })),
  );
}

function versionOf(value: unknown): number | null {
  if (typeof value !== "object" || value === null || !("schemaVersion" in value)) return null;
  return Number.isInteger(value.schemaVersion) ? Number(value.schemaVersion) : null;
}

function refused(problems: readonly DocumentProblem[]): ReadDocument {
  const inOrder = problems.toSorted(
    (one, other) => (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0),
  );
  return {
    ok: false,
    problems: inOrder.slice(0, mostProblems),
    more: Math.max(0, inOrder.length - mostProblems),
  };
}
