import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { sniffDelimiter } from "@/lib/journeys/formats/csv/sniff-delimiter";
import { readTable } from "./read-table";

// Tables that others wrote lie beside the project, where somebody has put them; they are not ours to keep.
const data = join(import.meta.dirname, "../../../../../shared/data/csv-corpora");
const spectrum = existsSync(data) ? globSync(join(data, "csv-spectrum/csvs/*.csv")) : [];
const samples = existsSync(data) ? globSync(join(data, "papaparse/*.csv")) : [];
if (spectrum.length === 0) console.info(`Skipped: no tables by others to read (looked in ${data}).`);

/** A table as objects by heading, with the delimiter that it was found to have. */
async function read(file: string): Promise<Record<string, string>[]> {
  const text = readFileSync(file, "utf8");
  const [heading, ...rows] = await readTable(readFileSync(file), sniffDelimiter(text));
  return rows.map(({ cells }) =>
    Object.fromEntries((heading?.cells ?? []).map((name, column) => [name, cells[column] ?? ""])),
  );
}

// The notes of one file give another telephone number than the file has: the rest of it is compared.
const misnoted: Readonly<Record<string, Record<string, string>>> = {
  "location_coordinates.csv": { "Contact Phone Number": "2095257564" },
};

describe("tables by others", () => {
  it("are all there, or none is", () => {
    expect([0, 12]).toContain(spectrum.length);
    expect([0, 4]).toContain(samples.length);
  });

  it.each(spectrum.map((file) => [basename(file), file]))("%s reads as its notes say", async (name, file) => {
    const notes = file.replace("/csvs/", "/json/").replace(/csv$/, "json");
    const parsed = JSON.parse(readFileSync(notes, "utf8")) as object;
    const expected = (Array.isArray(parsed) ? parsed : [parsed]) as Record<string, string>[];
    expect(await read(file)).toEqual(expected.map((row) => ({ ...row, ...misnoted[name] })));
  });

  it.each(samples.map((file) => [basename(file), file]))("%s has cells of equal number", async (_, file) => {
    const text = readFileSync(file, "utf8");
    expect(sniffDelimiter(text)).toBe(",");
    const rows = await readTable(readFileSync(file), ",");
    const lines = text
      .replace(/^\ufeff/, "")
      .trimEnd()
      .split("\n");
    expect(rows.map(({ cells }) => cells)).toEqual(lines.map((line) => line.split(",")));
  });
});
