import { pipeline, Readable } from "node:stream";
import { stringify } from "csv-stringify";
import { log } from "@/lib/core/log";
import { csvDialect, csvPrinterOptions, type CsvCell } from "../formats/csv/print-csv";

type Table = { name: string; language: string; headings: readonly string[] };

/** A table as a file to keep, sent while its rows are read. A reader who goes away ends the reading. */
export function csvResponse(
  { name, language, headings }: Table,
  rows: Iterable<CsvCell[]> | AsyncIterable<CsvCell[]>,
): Response {
  const printer = pipeline(
    Readable.from(rows),
    stringify(csvPrinterOptions(headings, csvDialect(language))),
    (error) => {
      if (error && error.code !== "ERR_STREAM_PREMATURE_CLOSE")
        log.error({ code: error.code, message: error.message }, "an export broke off");
    },
  );
  return new Response(Readable.toWeb(printer) as ReadableStream, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(`${name}.csv`)}`,
      "cache-control": "no-store",
    },
  });
}
