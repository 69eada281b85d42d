import { isDeepStrictEqual } from "node:util";

type Fields = Record<string, unknown>;

/**
 * The fields that really differ, as they were and as they became: what the log keeps of an update. Saving
 * without changing anything is a write all the same, and leaves an entry that says nothing but the version.
 */
export function changedFields(row: Fields, changes: Fields): { before: Fields; after: Fields } {
  const names = Object.keys(changes).filter(
    (name) => changes[name] !== undefined && !isDeepStrictEqual(row[name], changes[name]),
  );
  const pick = (source: Fields) => Object.fromEntries(names.map((name) => [name, source[name]]));
  return { before: pick(row), after: pick(changes) };
}
