import type { JourneyId } from "@/lib/core/ids";
import type { Refusal } from "@/lib/core/result";
import { NotUtf8Error } from "./decode-utf8";
import type { CsvProblem } from "./csv-problem";
import { CsvError } from "./read-rows";

/** Why a file as a whole cannot be read, and from which line on where that is known. */
export type CsvFailure = {
  reason: CsvError["reason"] | "utf-16" | "not-utf8" | "too-large" | "no-title-column" | "empty";
  line: number | null;
};

/** What an import tells while it runs, one of these a line; the last of them ends it. */
export type CsvProgress =
  | { step: "checking"; rows: number }
  | { step: "writing"; done: number; total: number }
  /** All is written, and is about to be made final. */
  | { step: "finishing" }
  | { step: "done"; journeys: number; stages: number; touchpoints: number; journeyId: JourneyId }
  | { step: "problems"; problems: readonly CsvProblem[]; count: number }
  | { step: "unreadable"; failure: CsvFailure }
  | { step: "refused"; error: Refusal };

/** What of an error is the file's fault; null when it is not. */
export function failureOf(error: unknown): CsvFailure | null {
  if (error instanceof CsvError) return { reason: error.reason, line: error.line };
  if (!(error instanceof NotUtf8Error)) return null;
  return error.encoding === "utf-16"
    ? { reason: "utf-16", line: null }
    : { reason: "not-utf8", line: error.line };
}
