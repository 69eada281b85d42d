import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvWords } from "@/lib/journeys/csv/csv-words";
import { choiceFields, csvFields } from "@/lib/journeys/formats/csv/csv-fields";
import { headingWords } from "@/lib/journeys/formats/csv/heading-words";
import { bareName, matchColumns } from "@/lib/journeys/formats/csv/match-columns";
import { matchChoice } from "@/lib/journeys/formats/csv/match-values";
import { readCount, readNumber } from "@/lib/journeys/formats/csv/read-number";
import { readWait } from "@/lib/journeys/formats/csv/read-wait";
import { touchpointFieldsSchema } from "@/lib/journeys/model";

const words = csvWords();

describe("columns", () => {
  it("can hold every field of a touchpoint that fits a cell", () => {
    const { attachments: _list, ...fields } = touchpointFieldsSchema.shape;
    expect([...csvFields].sort()).toEqual(
      [...Object.keys(fields), "journey", "stage", "stageGoal", "phase", "department"].sort(),
    );
  });

  it.each([0, 1])("are all found by our own headings in language %i", (language) => {
    const headings = [...csvFields.map((field) => words.headings[field][language] ?? ""), ...words.computed];
    expect(matchColumns(headings, words)).toEqual([...csvFields, ...words.computed.map(() => null)]);
  });

  it("are found by what others call them, and by near misses", () => {
    expect(
      matchColumns(["Rejsens titel", "TRIN", "touchpoint name", "Afdelling", "Chanel", "e-mail", ""], words),
    ).toEqual(["journey", "stage", "title", "department", "channel", null, null]);
    expect(matchColumns(["Fase", "Phase", "Kontaktpunkt"], words)).toEqual(["stage", "phase", "title"]);
  });

  it("take each field once, and the heading that says it best", () => {
    expect(matchColumns(["Name", "Touchpoint", "Titel"], words)).toEqual([null, "title", null]);
  });

  it("have no name that means two fields", () => {
    const names = csvFields.flatMap((field) => {
      const all = [...words.headings[field], ...headingWords(field)].map(bareName);
      return [...new Set(all)].map((name) => ({ name, field }));
    });
    const twice = names.filter(({ name, field }) => names.some((o) => o.name === name && o.field !== field));
    expect(twice).toEqual([]);
  });
});

describe("cells", () => {
  it("are matched by key and by name in either language, each to its own", () => {
    for (const field of choiceFields) {
      for (const [key, names] of Object.entries(words.choices[field])) {
        for (const name of [key, ...names, ` ${key.toUpperCase()} `])
          expect(matchChoice(field, name, words), `${field} ${name}`).toEqual({ key, exact: true });
      }
    }
    expect(matchChoice("channel", "Telefonn", words)).toEqual({ key: "phone", exact: false });
    expect(matchChoice("channel", "pigeon", words)).toBeNull();
  });

  it.each([
    ["-2", -2],
    ["−1", -1],
    ["+2", 2],
    ["0,5", 0.5],
    ["1.5", 1.5],
    ["two", null],
    ["1,2,3", null],
    ["", null],
  ])("%j is the number %j", (text, number) => {
    expect(readNumber(text)).toBe(number);
  });

  it.each([
    ["1200", 1200],
    ["1 200", 1200],
    ["1.200", 1200],
    ["1,200,000", 1_200_000],
    ["1.2", null],
    ["1.200,5", null],
    ["-3", null],
  ])("%j is the count %j", (text, count) => {
    expect(readCount(text)).toBe(count);
  });

  it.each([
    ["90", 90],
    ["3 d", 4320],
    ["2h", 120],
    ["1 h 30 min", 90],
    ["1,5 timer", 90],
    ["2 dage", 2880],
    ["1 uge og 2 dage", 12_960],
    ["1 day, 2 hours", 1560],
    ["soon", null],
    ["3 moons", null],
    ["-5", null],
    ["h", null],
  ])("%j is a wait of %j minutes", (text, minutes) => {
    expect(readWait(text)).toBe(minutes);
  });

  it("reads any number of minutes as it was written", () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 2_628_000 }), (n) => readWait(String(n)) === n));
  });
});
