import { describe, expect, test } from "vitest";
import { z } from "zod";
import { dateSchema, instantSchema } from "@/lib/core/fields";
import { commands, queries } from "@/lib/registry";
import { choices, inputSchema, type InputSchema } from "./input-schema";

// What these two may be written as is of one length.
const fixedLength = new Set(["uuid", "date"]);

/** Everything in a schema that may be as large as one likes, as sentences. */
function unlimited(schema: InputSchema, path: string): string[] {
  const kinds = choices(schema);
  if (kinds.length > 1) return kinds.flatMap((kind) => unlimited(kind, path));
  const is = (problem: string) => [`${path || "the input"} ${problem}`];
  if ("const" in schema || schema.enum) return [];
  switch (schema.type) {
    case "object":
      return [
        ...(schema.additionalProperties === false ? [] : is("takes fields that nobody named")),
        ...Object.entries(schema.properties ?? {}).flatMap(([name, field]) =>
          unlimited(field, path ? `${path}.${name}` : name),
        ),
      ];
    case "array":
      return [
        ...(schema.maxItems === undefined ? is("has no largest number of items") : []),
        ...unlimited(schema.items ?? {}, `${path}.0`),
      ];
    case "string":
      return schema.maxLength === undefined && !fixedLength.has(schema.format ?? "")
        ? is("has no greatest length")
        : [];
    case "integer":
    case "number":
      return Math.abs(schema.minimum ?? Infinity) < Number.MAX_SAFE_INTEGER &&
        Math.abs(schema.maximum ?? Infinity) < Number.MAX_SAFE_INTEGER
        ? []
        : is("has no bounds");
    case "boolean":
    case "null":
      return [];
    default:
      return is("may be anything");
  }
}

const doors = [...commands.values(), ...queries.values()];

test.each(doors.map(({ name, input }) => ({ name, input })))(
  "$name has a limit for every field",
  ({ input }) => {
    expect(unlimited(inputSchema(input), "")).toEqual([]);
  },
);

describe("what has no limit is found", () => {
  test.each([
    ["a string", z.string()],
    ["an e-mail address", z.email()],
    ["a time with as many decimals as one likes", z.iso.datetime()],
    ["a number", z.number()],
    ["a number without an upper bound", z.number().min(0)],
    ["a whole number", z.int()],
    ["an array", z.array(z.boolean())],
    ["an array's items", z.array(z.string()).max(3)],
    ["an object that lets pass what it does not know", z.looseObject({})],
    ["an object that drops what it does not know", z.object({})],
    ["a record", z.record(z.string().max(3), z.boolean())],
    ["anything", z.unknown()],
    ["one of two", z.union([z.literal(""), z.string()])],
  ])("%s", (_, schema) => {
    expect(unlimited(inputSchema(z.strictObject({ field: schema })), "")).not.toEqual([]);
  });
});

test.each(["0000-01-01", "0001-01-01", "1899-12-31", "2200-01-01", "9999-12-31"])("no date is %s", (date) => {
  expect(dateSchema.safeParse(date).error?.issues[0]?.message).toBe("far-date");
  expect(instantSchema.safeParse(`${date}T00:00:00Z`).error?.issues[0]?.message).toBe("far-date");
});

test.each(["1900-01-01", "2026-02-28", "2199-12-31"])("a date may be %s", (date) => {
  expect(dateSchema.parse(date)).toBe(date);
});
