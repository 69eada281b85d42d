/** Something that whoever runs a script can put right: shown as one sentence, without a stack. */
export class PlainError extends Error {
  override name = "PlainError";
}

/** One sentence for what whoever runs a script can put right; everything we know of any other failure. */
export function describeFailure(error: unknown): string {
  if (error instanceof PlainError) return error.message;
  if (!(error instanceof Error)) return String(error);
  const { code = "" } = error as { code?: string };
  return databaseRefuses(code)
    ? `The database cannot be used: ${error.message || code}.`
    : (error.stack ?? error.message);
}

// Nobody there, a role or a database that it does not know, a right that is missing.
function databaseRefuses(code: string): boolean {
  return /^(ECONNREFUSED|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH|28\w{3}|3D000|42501|57P03)$/.test(code);
}
