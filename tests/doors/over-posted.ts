import fc from "fast-check";

// What stands in rows and must never be posted, and names that objects have without being given them.
const names = [
  "id",
  "organisationId",
  "organisation_id",
  "authorId",
  "createdAt",
  "archivedAt",
  "isAdmin",
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "then",
  "toJSON",
  "$where",
  "",
];

/** An object with a field more than it may have, whatever it is called. */
export function overPosted(
  valid: object,
  known: ReadonlySet<string>,
): fc.Arbitrary<{ name: string; value: object }> {
  return fc
    .tuple(
      fc.oneof(
        fc.constantFrom(...names),
        fc.string({ maxLength: 12 }).filter((name) => !known.has(name)),
      ),
      fc.jsonValue({ maxDepth: 1 }),
    )
    .filter(([name]) => !known.has(name))
    .map(([name, extra]) => ({ name, value: withOwn(valid, name, extra) }));
}

// As JSON.parse makes it: even __proto__ is a field of its own.
function withOwn(object: object, name: string, value: unknown): object {
  return Object.defineProperty({ ...object }, name, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}
