import { printXlsx } from "@/lib/exports/print-xlsx";
import { touchpointRows } from "@/lib/journeys/csv/touchpoint-rows";
import { journeyDownload } from "../journey-download";

type Context = { params: Promise<{ org: string; journeyId: string }> };

/** A journey's touchpoints as a workbook. */
export function GET(_request: Request, { params }: Context): Promise<Response> {
  return journeyDownload(params, {
    extension: "xlsx",
    contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    async print({ journey }, actor) {
      const { headings, rows } = await touchpointRows(actor, [journey.id]);
      return new Uint8Array(await printXlsx(journey.title, headings, rows));
    },
  });
}
