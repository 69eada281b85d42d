import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { AppError } from "@/lib/core/errors";
import { parseInput } from "@/lib/core/parse-input";
import { csvTouchpointSchema } from "@/lib/journeys/formats/csv/csv-import";
import { commands } from "@/lib/registry";
import { inputFields, withValueAt } from "./input-fields";
import { inputSchema } from "./input-schema";

const schemes = ["javascript:", "data:", "vbscript:", "file:", "blob:", "view-source:", "ftp:", "about:"];
const rests = ["alert(1)", "//host.example/%0aalert(1)", "text/html,<script>alert(1)</script>"];
const disguises: readonly ((address: string) => string)[] = [
  (address) => address,
  (address) => address.toUpperCase(),
  (address) => ` ${address}`,
  (address) => `\u0001${address}`,
  (address) => `${address.slice(0, 4)}\t${address.slice(4)}`,
  (address) => `${address.slice(0, 4)}\n${address.slice(4)}`,
];
const hostile = schemes.flatMap((scheme) =>
  rests.flatMap((rest) => disguises.map((disguise) => disguise(scheme + rest))),
);
const more = ["//host.example", "/relative", "host.example", "https://", "http:", "x".repeat(3000)];

/** Every field of a command that becomes a link or a picture. */
const fields = [...commands.values()].flatMap(({ name, input }) =>
  inputFields(inputSchema(input), {})
    .filter(({ schemas }) => schemas.some(({ format }) => format === "uri"))
    .map(({ path }) => ({ name, input, path })),
);

/** By what schema a field is looked at: a table's touchpoints one by one, as they come. */
function lookedAt({ name, input, path }: (typeof fields)[number]) {
  return name === "journey.import-touchpoints"
    ? { schema: csvTouchpointSchema, path: path.slice(2) }
    : { schema: input, path };
}

test("there are such fields", () => {
  expect(fields.map(({ name, path }) => `${name} ${path.join(".")}`)).toEqual(
    expect.arrayContaining(["touchpoint.update changes.attachments.0.url", "persona.create portraitUrl"]),
  );
});

describe.each(fields)("$name", (one) => {
  const { schema, path } = lookedAt(one);
  const isRefused = (url: string) => refusals(schema, withValueAt({}, path, url)).includes(path.join("."));

  test("refuses an address that is not http or https", () => {
    expect([...hostile, ...more].filter((url) => !isRefused(url))).toEqual([]);
  });

  test("takes one that is", () => {
    for (const url of ["https://host.example/a?b#c", "http://intranet/picture.png"]) {
      expect(isRefused(url)).toBe(false);
    }
  });
});

function refusals(schema: z.ZodType, input: unknown): string[] {
  try {
    parseInput(schema, input);
    return [];
  } catch (error) {
    const invalid = error instanceof AppError && error.refusal.kind === "invalid" ? error.refusal.fields : {};
    return Object.keys(invalid);
  }
}
