import type { Refusal } from "./result";

/** An expected refusal. Thrown inside a door and answered as a typed result; nothing else ever reaches a screen. */
export class AppError extends Error {
  /** What an error page knows it by: Next tells the browser nothing else of an error. */
  readonly digest: string;

  constructor(readonly refusal: Refusal) {
    super(refusal.kind);
    this.name = "AppError";
    this.digest = refusal.kind === "internal" ? refusal.reference : refusal.kind;
  }
}

/** The record does not exist here; a stranger's record gets the same answer. */
export const notFound = () => new AppError({ kind: "not-found" });
export const forbidden = () => new AppError({ kind: "forbidden" });
/** Message keys of `errors.field` by path into the input. */
export const invalid = (fields: Record<string, string>) => new AppError({ kind: "invalid", fields });
/** The row moved on since the editor saw it; `current` is its presented value. */
export const conflict = (current: unknown) => new AppError({ kind: "conflict", current });
