import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { largestDocument, readJourneyDocument } from "@/lib/journeys/formats/json/read-journey-document";
import { arbitraryDocument } from "./arbitrary-document";
import { arbitraryMutant } from "./mutate-document";

function problemsIn(text: string) {
  const read = readJourneyDocument(text);
  if (read.ok) throw new Error("it was accepted");
  return read.problems;
}

const journey = (inside: string) =>
  `{\n  "schemaVersion": 1,\n  "journey": {\n    "title": "A",\n    "leadDepartment": { "name": "IT" },\n    ${inside}\n  }\n}`;
const touchpoint = (inside: string) =>
  journey(
    `"stages": [{ "name": "One", "touchpoints": [\n      { "kind": "contact", "channel": "phone", ${inside} }] }]`,
  );

describe("reading a journey's document", () => {
  it("gives back what was written, with a byte order mark or without", () => {
    fc.assert(
      fc.property(
        arbitraryDocument,
        fc.constantFrom("", "\uFEFF"),
        fc.constantFrom(0, 2),
        (document, mark, indent) => {
          expect(readJourneyDocument(mark + JSON.stringify(document, null, indent))).toEqual({
            ok: true,
            document,
          });
        },
      ),
    );
  });

  it("never throws, whatever is wrong", () => {
    fc.assert(
      fc.property(arbitraryMutant, fc.nat(), (document, cut) => {
        const text = JSON.stringify(document);
        readJourneyDocument(text);
        const read = readJourneyDocument(text.slice(0, cut % text.length));
        expect(read).toMatchObject({ ok: false, problems: [{ line: expect.any(Number) }] });
      }),
    );
  });

  it.each([
    ['{"a":1,}', 1, 8],
    ['{\n  "a" 1}', 2, 7],
    ["{}\n}", 2, 1],
    ["nonsense", 1, 1],
    ["", 1, 1],
  ])("says where the JSON is wrong: %j", (text, line, column) => {
    expect(problemsIn(text)).toMatchObject([{ path: "", reason: "syntax", line, column }]);
  });

  it.each([
    ["journey.title", "wrong-type", 4, journey('"stages": []').replace('"A"', "7"), { expected: "string" }],
    ["journey.title", "blank", 4, journey('"stages": []').replace('"A"', '" "'), {}],
    [
      "journey.title",
      "too-long",
      4,
      journey('"stages": []').replace('"A"', `"${"x".repeat(201)}"`),
      { limit: 200 },
    ],
    ["journey.stages", "missing", 3, journey('"goal": ""'), {}],
    ["journey.colour", "unknown", 6, journey('"colour": 1, "stages": []'), {}],
    ["journey.stages[0].touchpoints[0].title", "missing", 7, touchpoint('"does": "x"'), {}],
    [
      "journey.stages[0].touchpoints[0].channel",
      "repeated",
      7,
      touchpoint('"title": "T", "channel": "sms"'),
      {},
    ],
    [
      "journey.stages[0].touchpoints[0].initiator",
      "not-one-of",
      7,
      touchpoint('"title": "T", "initiator": "them"'),
      { expected: "customer, us" },
    ],
    [
      "journey.stages[0].touchpoints[0].scoreAssumed",
      "too-great",
      7,
      touchpoint('"title": "T", "scoreAssumed": 3'),
      { limit: 2 },
    ],
    [
      "journey.stages[0].touchpoints[0].expectedEffort",
      "too-small",
      7,
      touchpoint('"title": "T", "expectedEffort": 0'),
      { limit: 1 },
    ],
    [
      "journey.stages[0].touchpoints[0].attachments[0].url",
      "url",
      7,
      touchpoint('"title": "T", "attachments": [{ "title": "x", "url": "javascript:1" }]'),
      {},
    ],
    [
      "journey.stages[0].touchpoints[0].department.id",
      "uuid",
      7,
      touchpoint('"title": "T", "department": { "id": "7", "name": "IT" }'),
      {},
    ],
    [
      "journey.stages[0].touchpoints[0].does",
      "control-character",
      7,
      touchpoint('"title": "T", "does": "a\tb"'),
      {},
    ],
    [
      "journey.stages[0].touchpoints[0].does",
      "unstorable",
      7,
      touchpoint('"title": "T", "does": "\\u0000"'),
      {},
    ],
    ["journey.__proto__", "forbidden-name", 6, journey('"__proto__": { "title": "B" }, "stages": []'), {}],
    [
      "journey.personas",
      "too-many",
      6,
      journey(`"personas": ${JSON.stringify(Array(11).fill({ name: "x" }))}, "stages": []`),
      { limit: 10 },
    ],
  ])("refuses with the path and the reason: %s %s", (path, reason, line, text, more) => {
    expect(problemsIn(text)).toMatchObject([{ path, reason, line, ...more }]);
  });

  it("refuses a newer version as that, and what is no journey as that", () => {
    expect(problemsIn('{ "schemaVersion": 2, "everything": "else" }')).toMatchObject([
      { path: "schemaVersion", reason: "newer" },
    ]);
    for (const text of ["{}", "[]", "null", '"x"', '{ "schemaVersion": "1" }', '{ "schemaVersion": 1.5 }'])
      expect(problemsIn(text)).toMatchObject([{ reason: "not-a-journey" }]);
    expect(problemsIn('{ "schemaVersion": 0, "journey": 1 }')).toMatchObject([
      { path: "schemaVersion", reason: "not-one-of", expected: "1" },
      { path: "journey" },
    ]);
  });

  it("refuses what is too large or too deep before it looks closer", () => {
    expect(problemsIn(" ".repeat(largestDocument + 1))).toMatchObject([{ reason: "too-large", limit: 4 }]);
    expect(problemsIn("[".repeat(1_000_000))).toMatchObject([{ reason: "too-deep" }]);
  });

  it("tells the first twenty problems and how many there are besides", () => {
    const stages = Array.from({ length: 25 }, (_, index) => `{ "name": ${index}, "touchpoints": [] }`);
    const read = readJourneyDocument(journey(`"stages": [\n${stages.join(",\n")}]`));
    expect(read).toMatchObject({ ok: false, more: 5 });
    expect(problemsIn(journey(`"stages": [\n${stages.join(",\n")}]`)).map(({ path }) => path)).toEqual(
      Array.from({ length: 20 }, (_, index) => `journey.stages[${index}].name`),
    );
  });
});
