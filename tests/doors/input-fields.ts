import { choices, type InputSchema } from "./input-schema";

/** One place in a door's input, as a path of names and indices, and what may stand there. */
export type InputField = { path: readonly string[]; schemas: readonly InputSchema[] };

/**
 * Every place in an input, the input itself included. Where there is a choice between objects it is the one that
 * the valid input made.
 */
export function inputFields(schema: InputSchema, valid: unknown, path: readonly string[] = []): InputField[] {
  const schemas = choices(schema);
  const chosen = schemas.find((one) => one.type === "object" && fits(one, valid)) ?? schemas[0] ?? {};
  const deeper = [
    ...Object.entries(chosen.properties ?? {}).map(([name, field]) => ({ name, field })),
    ...schemas.flatMap(({ items }) => (items ? [{ name: "0", field: items }] : [])),
  ];
  return [
    { path, schemas },
    ...deeper.flatMap(({ name, field }) => inputFields(field, part(valid, name), [...path, name])),
  ];
}

/** The input with something else at that path; what is missing on the way there is made. */
export function withValueAt(input: unknown, path: readonly string[], value: unknown): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  const inside = withValueAt(part(input, name), rest, value);
  if (name === "0") return [inside, ...(Array.isArray(input) ? (input as unknown[]).slice(1) : [])];
  return { ...(typeof input === "object" ? input : {}), [name]: inside };
}

/** What stands in an input under a name or an index. */
export function part(input: unknown, name: string): unknown {
  return typeof input === "object" && input !== null && Object.hasOwn(input, name)
    ? (input as Record<string, unknown>)[name]
    : undefined;
}

// Of a choice by kind the one whose kind the valid input names.
function fits({ properties }: InputSchema, valid: unknown): boolean {
  return Object.entries(properties ?? {}).every(
    ([name, field]) => field.const === undefined || part(valid, name) === field.const,
  );
}
