import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeFormulas, unescapeFormulas } from "@/lib/journeys/formats/csv/formula-escape";
import { csvDialect, csvPrinterOptions } from "@/lib/journeys/formats/csv/print-csv";
import { formulaPayloads } from "./formula-payloads";
import { cellsAsSpreadsheet, looksLikeFormula } from "./spreadsheet-reading";
import { readTable } from "./read-table";

const tricky = fc.string({
  unit: fc.constantFrom(
    "'",
    "=",
    "+",
    "-",
    "@",
    ",",
    ";",
    "\t",
    "|",
    "\r",
    "\n",
    '"',
    " ",
    "a",
    "＝",
    "−",
    "\u00a0",
  ),
  maxLength: 14,
});

const print = (rows: (string | number | null)[][], language: string) =>
  stringify(rows, csvPrinterOptions(["One", "Two", "Three"], csvDialect(language)));

describe("escaping formulas", () => {
  it("is undone to the letter, for any text", () => {
    fc.assert(
      fc.property(fc.oneof(tricky, fc.string({ unit: "grapheme" })), (text) => {
        expect(unescapeFormulas(escapeFormulas(text))).toBe(text);
      }),
      { numRuns: 5000 },
    );
  });

  it("leaves alone what could never begin a formula", () => {
    for (const text of [
      "I'm off",
      "it's 5 o'clock",
      "a=b",
      "well-known",
      "x@example.org",
      "1 + 1",
      "'quoted'",
      "„-“",
    ])
      expect(escapeFormulas(text)).toBe(text);
    expect(unescapeFormulas("'tis")).toBe("'tis");
  });

  it("leaves no formula in any cell, with whatever delimiter a table is read", () => {
    fc.assert(
      fc.property(
        tricky,
        tricky,
        fc.integer({ min: -2, max: 2 }),
        fc.constantFrom("en", "da"),
        (a, b, n, language) => {
          const text = print([[a, n, b]], language);
          for (const delimiter of [",", ";", "\t", "|"])
            for (const cell of cellsAsSpreadsheet(text, delimiter))
              expect(looksLikeFormula(cell), JSON.stringify(cell)).toBe(false);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe("200 payloads", () => {
  it("are that many, and each is a formula where nothing is done about it", () => {
    expect(new Set(formulaPayloads).size).toBe(formulaPayloads.length);
    expect(formulaPayloads.length).toBeGreaterThanOrEqual(200);
    const found = formulaPayloads.filter((payload) =>
      [",", ";", "\t", "|"].some((delimiter) =>
        [payload, `"${payload}"`].some((bare) => cellsAsSpreadsheet(bare, delimiter).some(looksLikeFormula)),
      ),
    );
    expect(formulaPayloads.filter((payload) => !found.includes(payload))).toEqual([]);
  });

  it.each(["en", "da"])(
    "stay text in a table for readers of %s, and come back as they were",
    async (language) => {
      const text = print(
        formulaPayloads.map((payload) => [payload, -2, `a ${payload}`]),
        language,
      );
      for (const delimiter of [",", ";", "\t", "|"])
        expect(cellsAsSpreadsheet(text, delimiter).filter(looksLikeFormula)).toEqual([]);
      const [, ...rows] = await readTable(text, csvDialect(language).delimiter, 4096);
      expect(rows.map(({ cells }) => unescapeFormulas(cells[0] ?? ""))).toEqual(formulaPayloads);
      expect(new Set(rows.map(({ cells }) => cells[1]))).toEqual(new Set(["-2"]));
    },
  );

  it("keeps a negative number a number", () => {
    expect(print([["-2", -2, -0.5]], "en")).toBe('\ufeff"One","Two","Three"\r\n"\'-2",-2,-0.5\r\n');
    expect(print([["-2", -2, -0.5]], "da")).toBe('\ufeff"One";"Two";"Three"\r\n"\'-2";-2;-0,5\r\n');
  });
});
