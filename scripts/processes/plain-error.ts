/** Something that whoever runs a script can put right: shown as one sentence, without a stack. */
export class PlainError extends Error {
  override name = "PlainError";
}

/** The one sentence of a plain error; everything of any other. */
export function describeFailure(error: unknown): string {
  if (error instanceof PlainError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
