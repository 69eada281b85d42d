import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { journeyDocumentSchema } from "@/lib/journeys/formats/json/journey-document";
import { journeyJsonSchema } from "@/lib/journeys/formats/json/journey-json-schema";
import { documentTouchpointSchema } from "@/lib/journeys/formats/json/document-touchpoint";
import { touchpointFieldsSchema } from "@/lib/journeys/model";
import { arbitraryDocument } from "./arbitrary-document";
import { arbitraryMutant } from "./mutate-document";

// The patterns say it all; formats are words beside them, as they are for every judge by default.
const words = { uuid: true, date: true, "date-time": true } as const;
const ajv = new Ajv2020({ strict: true, allErrors: true, formats: words });
const judge = ajv.compile(JSON.parse(journeyJsonSchema()) as object);

const ours = (document: unknown) => journeyDocumentSchema.safeParse(document).success;

const minimal = {
  schemaVersion: 1,
  journey: { title: "A", leadDepartment: { name: "IT" }, stages: [] },
};
const withTitle = (title: unknown) => ({ ...minimal, journey: { ...minimal.journey, title } });

describe("the published JSON Schema", () => {
  it("accepts whatever a document may be", () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        expect(ours(document)).toBe(true);
        expect(judge(document), JSON.stringify(judge.errors)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("judges of whatever is changed in one just as we do", () => {
    const verdicts = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(arbitraryMutant, (document) => {
        const accepted = ours(document);
        verdicts[accepted ? "accepted" : "refused"] += 1;
        expect(judge(document)).toBe(accepted);
      }),
      { numRuns: 2000 },
    );
    // Both happen often enough for the agreement to mean something.
    expect(Math.min(verdicts.accepted, verdicts.refused)).toBeGreaterThan(200);
  });

  it.each([
    ["a title of 200 emoji", withTitle("😀".repeat(200)), true],
    ["a title of 201 emoji", withTitle("😀".repeat(201)), false],
    ["a title that says nothing", withTitle(" \n\u2003"), false],
    ["a title with NUL", withTitle("a\u0000"), false],
    ["half an emoji", withTitle("\ud83d"), false],
    ["the next version", { ...minimal, schemaVersion: 2 }, false],
    ["a name of JavaScript's", JSON.parse('{"schemaVersion":1,"__proto__":{},"journey":{}}'), false],
    ["no journey", { schemaVersion: 1 }, false],
    ["a list", [minimal], false],
  ])("%s", (_, document, accepted) => {
    expect(ours(document)).toBe(accepted);
    expect(judge(document)).toBe(accepted);
  });

  it("knows every field of a touchpoint", () => {
    const known = Object.keys(documentTouchpointSchema.shape);
    expect(known).toEqual(expect.arrayContaining(Object.keys(touchpointFieldsSchema.shape)));
  });
});
