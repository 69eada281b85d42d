import { parse } from "csv-parse";
import { decodeUtf8 } from "@/lib/journeys/formats/csv/decode-utf8";
import { csvParserOptions, readRows, type CsvRow } from "@/lib/journeys/formats/csv/read-rows";

/** All rows of a text or of bytes, read as the product reads them, in pieces of a size. */
export async function readTable(
  content: string | Uint8Array,
  delimiter: string,
  piece = 7,
): Promise<CsvRow[]> {
  const bytes = Buffer.from(content);
  const rows: CsvRow[] = [];
  for await (const some of readRows(decodeUtf8(pieces(bytes, piece)), parse(csvParserOptions(delimiter))))
    rows.push(...some);
  return rows;
}

async function* pieces(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) {
    await Promise.resolve();
    yield bytes.subarray(from, from + size);
  }
}
