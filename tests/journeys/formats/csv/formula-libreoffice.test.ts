import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { stringify } from "csv-stringify/sync";
import { afterAll, describe, expect, it } from "vitest";
import { csvDialect, csvPrinterOptions } from "@/lib/journeys/formats/csv/print-csv";
import { formulaPayloads } from "./formula-payloads";

const run = promisify(execFile);
const office = await run("soffice", ["--version"]).then(
  ({ stdout }) => stdout.trim(),
  () => null,
);
if (office === null)
  console.info(
    "Skipped: no LibreOffice here to open the tables in; formula-escape.test.ts reads them all the same.",
  );

const place = mkdtempSync(join(tmpdir(), "throughline-office-"));
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** Opens tables as LibreOffice does with these delimiters (as codes) and answers them as flat XML. */
async function open(
  tables: Readonly<Record<string, string>>,
  delimiters: string,
): Promise<Record<string, string>> {
  const names = Object.keys(tables);
  for (const name of names) writeFileSync(join(place, `${name}.csv`), tables[name] ?? "");
  await run(
    "soffice",
    [
      `-env:UserInstallation=file://${place}/profile`,
      "--headless",
      // Delimiters, the quote, UTF-8, from line 1; no column's format, English, quotes are no format, detect numbers.
      `--infilter=CSV:${delimiters},34,76,1,,1033,false,true`,
      "--convert-to",
      "fods",
      "--outdir",
      place,
      ...names.map((name) => join(place, `${name}.csv`)),
    ],
    { timeout: 120_000 },
  );
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(place, `${name}.fods`), "utf8")]));
}

const table = (language: string) =>
  stringify(
    formulaPayloads.map((payload) => [payload, -2, `a ${payload}`]),
    csvPrinterOptions(["One", "Two", "Three"], csvDialect(language)),
  );
const formulas = (xml: string) => xml.match(/<table:table-cell[^>]*table:formula="[^"]*"/g) ?? [];

describe("in LibreOffice", { timeout: 240_000 }, () => {
  const tables = {
    bare: formulaPayloads.filter((one) => /^=\d/.test(one)).join("\n"),
    en: table("en"),
    da: table("da"),
  };

  it("a formula would be seen for one", () => {
    expect(
      formulas('<table:table-cell table:style-name="a" table:formula="of:=1+1" office:value="2"/>'),
    ).toHaveLength(1);
  });

  it.each(office === null ? [] : ["44", "59", "44/59/9"])(
    "opened with %s, nothing but what is bare is a formula",
    async (delimiters) => {
      const opened = await open(tables, delimiters);
      expect(formulas(opened.bare ?? "").length).toBeGreaterThan(0);
      for (const language of ["en", "da"]) {
        const xml = opened[language] ?? "";
        expect(formulas(xml), language).toEqual([]);
        if (delimiters !== String(csvDialect(language).delimiter.charCodeAt(0))) continue;
        const numbers = xml.match(/office:value-type="float" office:value="-2"/g) ?? [];
        expect(numbers.length).toBe(formulaPayloads.length);
        expect(xml.match(/office:value-type="float"/g)?.length).toBe(formulaPayloads.length);
      }
    },
  );
});
