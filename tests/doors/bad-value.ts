import fc from "fast-check";
import type { InputField } from "./input-fields";
import type { InputSchema } from "./input-schema";

/** A value that must not stand in a field. */
export type BadValue = { why: string; value: unknown };

const wrongTypes: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  string: fc.oneof(fc.string({ maxLength: 20 }), fc.constantFrom("", "null", "1", "[object Object]")),
  number: fc.oneof(fc.integer(), fc.double(), fc.constantFrom(NaN, Infinity, -Infinity, -0)),
  boolean: fc.boolean(),
  null: fc.constant(null),
  array: fc.array(fc.jsonValue({ maxDepth: 2 }), { maxLength: 3 }),
  object: fc.oneof(
    fc.dictionary(fc.string({ maxLength: 8 }), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3 }),
    fc.constantFrom<object>({ length: 1 }, { toString: "x" }, { $ne: null }, new Date(0)),
  ),
};

/** Everything that a field must refuse: another type, too long, too large, not to be stored. */
export function badValue({ schemas }: InputField): fc.Arbitrary<BadValue> {
  const types = new Set(schemas.map(typeOf));
  const strangers = Object.entries(wrongTypes)
    .filter(([type]) => !types.has(type))
    .map(([type, values]) => values.map((value) => ({ why: `${type} as a value`, value })));
  return fc.oneof(...strangers, ...schemas.flatMap((schema) => badOfItsType(schema, schemas)));
}

function typeOf({ type, const: constant, enum: values }: InputSchema): string {
  if (type === "integer") return "number";
  return type ?? typeof (constant ?? values?.[0]);
}

// What one choice refuses another may take: a text is too long when it is for the longest.
function badOfItsType(schema: InputSchema, choices: readonly InputSchema[]): fc.Arbitrary<BadValue>[] {
  const bad = (why: string, values: fc.Arbitrary<unknown>) => values.map((value) => ({ why, value }));
  if (schema.enum) return [bad("none of the values", fc.string({ minLength: 30, maxLength: 60 }))];
  switch (schema.type) {
    case "string":
      return [bad("too long", longText(longest(choices))), bad("not to be stored", unstorable)];
    case "integer":
    case "number":
      // A choice of numbers has none, and what is one of them is no fault.
      return [
        bad(
          "out of bounds",
          outside(schema).filter((value) => !choices.some((one) => one.const === value)),
        ),
      ];
    case "array":
      return schema.maxItems === undefined
        ? []
        : [bad("too many", fc.constant(Array.from({ length: schema.maxItems + 1 }, () => null)))];
    default:
      return [];
  }
}

const longest = (choices: readonly InputSchema[]) =>
  Math.max(...choices.flatMap(({ type, maxLength }) => (type === "string" ? [maxLength ?? 60] : [])));

const longText = (most: number) =>
  fc
    .tuple(
      fc.integer({ min: most + 1, max: most + 5_000 }),
      fc.constantFrom("a", "é", "界", "\u{1f600}", "<"),
    )
    .map(([length, character]) => character.repeat(length));

const unstorable = fc
  .tuple(fc.string({ maxLength: 5 }), fc.constantFrom("\u0000", "\ud800", "\udfff", "\udc00\ud800"))
  .map(([words, character]) => `a${words}${character}${words}a`);

const outside = ({ type, minimum = 0, maximum = 0 }: InputSchema) =>
  fc.oneof(
    fc.integer({ min: 1, max: 1e9 }).map((by) => maximum + by),
    fc.integer({ min: 1, max: 1e9 }).map((by) => minimum - by),
    fc.constantFrom(1e308, -1e308, Number.MAX_SAFE_INTEGER, Infinity, NaN),
    ...(type === "integer" ? [fc.constant(minimum + 0.5)] : []),
  );
