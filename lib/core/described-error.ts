/** What of an error may stand in the log. */
export type DescribedError = {
  name: string;
  code?: string;
  table?: string;
  column?: string;
  constraint?: string;
  /** Where it was thrown, without its message. */
  stack: string[];
};

/**
 * Describes an error without its message: a database quotes the values it refuses, a parser the text, and these are
 * people's words. The place tells which of our own sentences it was.
 */
export function describeError(error: unknown): DescribedError {
  const root = rootOf(error);
  if (!(root instanceof Error)) return { name: typeof root, stack: [] };
  return {
    name: root.name,
    ...identifiersIn(root),
    stack: (root.stack ?? "").split("\n").flatMap((line) => /^\s+at (.*)$/.exec(line)?.[1] ?? []),
  };
}

// Drizzle wraps the driver's error in its own.
function rootOf(error: unknown): unknown {
  return error instanceof Error && error.cause instanceof Error ? rootOf(error.cause) : error;
}

// Names of our own tables and rules: what the database says of itself, not of a value.
function identifiersIn(error: Error): Omit<DescribedError, "name" | "stack"> {
  const found = (["code", "table", "column", "constraint"] as const).flatMap((field) => {
    const value: unknown = field in error ? Reflect.get(error, field) : undefined;
    return typeof value === "string" && /^\w{1,63}$/.test(value) ? [[field, value] as const] : [];
  });
  return Object.fromEntries(found);
}
