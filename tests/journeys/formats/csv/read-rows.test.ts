import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NotUtf8Error } from "@/lib/journeys/formats/csv/decode-utf8";
import { CsvError } from "@/lib/journeys/formats/csv/read-rows";
import { sniffDelimiter } from "@/lib/journeys/formats/csv/sniff-delimiter";
import { readTable } from "./read-table";

const delimiters = [",", ";", "\t", "|", ":", "^", "~", "§"];
const cell = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom('"', ",", ";", "\t", "|", "\r\n", "\n", "\r", "a", "é", "😀", "'", " "),
    maxLength: 8,
  }),
);

/** A table that has no row of nothing but one empty cell: such a row is an empty line. */
const table = fc
  .integer({ min: 1, max: 5 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
  )
  .filter((rows) => rows.every((row) => row.length > 1 || row[0] !== ""));

describe("reading a table", () => {
  it("gives back what was written, whatever divides cells and lines and wherever a piece ends", async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom(...delimiters),
        fc.constantFrom("\n", "\r\n", "\r"),
        fc.boolean(),
        fc.integer({ min: 1, max: 40 }),
        async (rows, delimiter, lineEnd, bom, piece) => {
          const text = stringify(rows, { delimiter, record_delimiter: lineEnd, bom, quoted: true });
          const read = await readTable(text, delimiter, piece);
          expect(read.map(({ cells }) => cells)).toEqual(rows);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("says on which line of the file each row begins", async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom("\n", "\r\n"), async (rows, lineEnd) => {
        const plain = rows.map((row) => row.map((one) => one.replace(/\r\n?|\n/g, lineEnd)));
        const text = stringify(plain, { record_delimiter: lineEnd, quoted: true, quoted_empty: true });
        const lines = text.split(lineEnd);
        for (const { line, cells } of await readTable(text, ",")) {
          const first = `"${(cells[0] ?? "").replaceAll('"', '""')}"`.split(lineEnd)[0] ?? "";
          expect(lines[line - 1]?.startsWith(first)).toBe(true);
        }
        const starts = (await readTable(text, ",")).map(({ line }) => line);
        expect(starts[0]).toBe(1);
        expect(new Set(starts).size).toBe(rows.length);
      }),
    );
  });

  it("takes ragged rows, stray quotes, mixed line ends and empty lines", async () => {
    const rows = await readTable('a;b\r\n1\n\n2;3;4\r5" wide;x"y\n', ";");
    expect(rows).toEqual([
      { line: 1, cells: ["a", "b"] },
      { line: 2, cells: ["1"] },
      { line: 4, cells: ["2", "3", "4"] },
      { line: 5, cells: ['5" wide', 'x"y'] },
    ]);
  });

  it("says where a quotation mark opens that is never closed", async () => {
    const text = 'a,b\n1,"two\nlines"\n3,"four\n5,6\n';
    await expect(readTable(text, ",")).rejects.toEqual(new CsvError("quote-not-closed", 4));
    const endless = `a,b\n1,"${"x".repeat(1_100_000)}`;
    await expect(readTable(endless, ",", 65_536)).rejects.toMatchObject({
      reason: "record-too-long",
      line: 2,
    });
  });

  it("says where a file stops being UTF-8, and never puts a sign in place of what it cannot read", async () => {
    const latin = Buffer.concat([
      Buffer.from("navn,by\nÅse,Århus\n"),
      Buffer.from("S\xf8ren,Vejle\n", "latin1"),
    ]);
    await expect(readTable(latin, ",")).rejects.toEqual(new NotUtf8Error(3, "unknown"));
    await expect(readTable(Buffer.from("\ufeffa,b\n1,2\n", "utf16le"), ",", 50)).rejects.toEqual(
      new NotUtf8Error(1, "utf-16"),
    );
    await expect(readTable(Buffer.from([0x61, 0x2c, 0xc3]), ",")).rejects.toBeInstanceOf(NotUtf8Error);
    expect(await readTable("a,\ufffd\n", ",")).toEqual([{ line: 1, cells: ["a", "\ufffd"] }]);
  });
});

describe("finding the delimiter", () => {
  it("finds the one that a table was written with", () => {
    const word = fc.string({
      unit: fc.constantFrom("a", "b", "ø", " ", ".", "\n", '"'),
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(
        fc
          .integer({ min: 2, max: 6 })
          .chain((width) =>
            fc.array(fc.array(word, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 10 }),
          ),
        fc.constantFrom(",", ";", "\t", "|", "^", "~"),
        (rows, delimiter) => {
          expect(sniffDelimiter(stringify(rows, { delimiter }))).toBe(delimiter);
        },
      ),
    );
  });

  it.each([
    [";", "Navn;Tid;Score\nVenter på svar, længe;2,5;3,0\nRinger, igen;1,0;4,5\n"],
    [",", 'a,b\n"x;y;z","1;2"\n"p;q;r","3;4"\n'],
    ["\t", "When, where, why\tWho\nNow, here, so\tMe\nThen, there, thus\tYou\n"],
    [",", "only\none\ncolumn\n"],
    ["|", "a|b|c\n1|2\n3|4|5\n6|7|8\n"],
  ])("finds %j where other signs are about", (delimiter, text) => {
    expect(sniffDelimiter(text)).toBe(delimiter);
  });
});
