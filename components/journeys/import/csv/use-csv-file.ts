import { useEffect, useState } from "react";
import { csvLimits } from "@/lib/journeys/formats/csv/csv-limits";
import { failureOf, type CsvFailure } from "@/lib/journeys/formats/csv/csv-progress";
import { decodeUtf8 } from "@/lib/journeys/formats/csv/decode-utf8";
import { csvParserOptions, readRows, type CsvRow } from "@/lib/journeys/formats/csv/read-rows";
import { sniffDelimiter } from "@/lib/journeys/formats/csv/sniff-delimiter";

/** What has been read of a file: its headings, and the rows under them. */
export type CsvTable = { headings: string[]; rows: CsvRow[] };

type Chosen = { file: File; delimiter: string };
type Read = { of: Chosen; table: CsvTable | null; failure: CsvFailure | null };

/** How much of a file is looked at to find its delimiter. */
const sample = 65_536;

/** A file that somebody chooses, and its table as soon as it has been read. */
export function useCsvFile() {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [read, setRead] = useState<Read | null>(null);

  useEffect(() => {
    if (!chosen) return;
    let stale = false;
    void readFile(chosen, () => stale).then((result) => {
      if (!stale) setRead({ of: chosen, ...result });
    });
    return () => {
      stale = true;
    };
  }, [chosen]);

  const current = read?.of === chosen ? read : null;
  return {
    file: chosen?.file ?? null,
    delimiter: chosen?.delimiter ?? ",",
    table: current?.table ?? null,
    failure: current?.failure ?? null,
    reading: chosen !== null && current === null,
    async choose(file: File) {
      const beginning = await file.slice(0, sample).arrayBuffer();
      setChosen({ file, delimiter: sniffDelimiter(new TextDecoder().decode(beginning)) });
    },
    setDelimiter: (delimiter: string) => setChosen(chosen && { ...chosen, delimiter }),
    forget: () => setChosen(null),
  };
}

async function readFile({ file, delimiter }: Chosen, stale: () => boolean): Promise<Omit<Read, "of">> {
  if (file.size > csvLimits.bytes) return { table: null, failure: { reason: "too-large", line: null } };
  // The parser comes only to those who import.
  const { parse } = await import("csv-parse/browser/esm");
  const rows: CsvRow[] = [];
  try {
    for await (const some of readRows(decodeUtf8(pieces(file)), parse(csvParserOptions(delimiter)))) {
      for (const row of some) rows.push(row);
      if (stale()) break;
    }
  } catch (error) {
    const failure = failureOf(error);
    if (!failure) throw error;
    return { table: null, failure };
  }
  const [heading, ...below] = rows;
  if (!heading || below.length === 0) return { table: null, failure: { reason: "empty", line: null } };
  return { table: { headings: heading.cells.map((cell) => cell.trim()), rows: below }, failure: null };
}

/** Piece by piece, so that the page stays alive meanwhile. */
async function* pieces(file: File): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < file.size; from += 262_144)
    yield new Uint8Array(await file.slice(from, from + 262_144).arrayBuffer());
}
