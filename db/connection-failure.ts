const words = {
  "08001": "no connection to the database",
  "08006": "the connection to the database was lost",
  "08007": "the connection to the database was lost at commit",
} as const;

/**
 * The database could not be reached, or not any more; the code is SQL's own for it. After 08001 and 08006
 * nothing was written; after 08007 nobody knows.
 */
export class ConnectionFailure extends Error {
  override name = "ConnectionFailure";
  /** What an error page knows it by: Next tells the browser nothing else of an error. */
  readonly digest = "unavailable";

  constructor(
    readonly code: keyof typeof words,
    cause: unknown,
  ) {
    super(words[code], { cause });
  }
}

// What a server says on its way out or in; anything else that it says is an answer.
const leavingCodes = /^(08...|57P0[1-5]|25P0[34]|53300)$/;

/** The failure behind an error of the driver's; the error itself when it is an answer of a server that is well. */
export function connectionFailure(code: keyof typeof words, error: unknown): unknown {
  if (error instanceof ConnectionFailure) return error;
  const answered = error instanceof Error && "severity" in error && "code" in error;
  return answered && !leavingCodes.test(String(error.code)) ? error : new ConnectionFailure(code, error);
}
