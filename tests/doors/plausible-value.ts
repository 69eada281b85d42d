import fc from "fast-check";
import type { InputField } from "./input-fields";
import type { InputSchema } from "./input-schema";

/** A value whose shape a field takes: at its limits, in rare characters, with ids of nothing or of something. */
export function plausibleValue({ schemas }: InputField, ids: readonly string[]): fc.Arbitrary<unknown> {
  return fc.oneof(...schemas.map((schema) => ofSchema(schema, ids)));
}

function ofSchema(schema: InputSchema, ids: readonly string[]): fc.Arbitrary<unknown> {
  const { minimum = 0, maximum = 0 } = schema;
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if ("const" in schema) return fc.constant(schema.const);
  switch (schema.type) {
    case "string":
      return stringOf(schema, ids);
    case "integer":
      return fc.oneof(fc.integer({ min: minimum, max: maximum }), fc.constantFrom(minimum, maximum, -0));
    case "number":
      return fc.oneof(
        fc.double({ min: minimum, max: maximum, noNaN: true }),
        fc.constantFrom(minimum, maximum, 5e-324, -5e-324, 1e-7, 0.1 + 0.2),
      );
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    case "array": {
      const items = fc.array(ofSchema(schema.items ?? {}, ids), { maxLength: 4 });
      return fc.oneof(items, items.map(twice));
    }
    case "object":
      return objectOf(schema, ids);
    default:
      return fc.oneof(...(schema.anyOf ?? schema.oneOf ?? []).map((one) => ofSchema(one, ids)));
  }
}

const twice = (items: unknown[]) => [...items, ...items];

function objectOf({ properties = {}, required = [] }: InputSchema, ids: readonly string[]) {
  const fields = Object.fromEntries(
    Object.entries(properties).map(([name, field]) => [name, ofSchema(field, ids)]),
  );
  return fc.record(fields, { requiredKeys: [...required] });
}

function stringOf({ format, maxLength = 40 }: InputSchema, ids: readonly string[]): fc.Arbitrary<string> {
  switch (format) {
    case "uuid":
      return fc.oneof(fc.constantFrom(...ids), fc.uuid());
    case "date":
      return fc.oneof(fc.date({ noInvalidDate: true }).map(day), fc.constantFrom("1900-01-01", "2199-12-31"));
    case "date-time":
      return fc.date({ noInvalidDate: true }).map((date) => date.toISOString());
    case "email":
      return fc.emailAddress();
    case "uri":
      return fc.webUrl({ withQueryParameters: true, withFragments: true });
    default:
      return fc.oneof(
        fc.string({ unit: "binary", maxLength: Math.min(maxLength, 60) }),
        fc.string({ maxLength: Math.min(maxLength, 60) }),
        fc
          .constantFrom("界", "%", "_", "\\", "'", "\u2028", "\u202e", "{x}")
          .map((one) => one.repeat(Math.min(maxLength, 10_000))),
      );
  }
}

const day = (date: Date) => date.toISOString().slice(0, 10);
