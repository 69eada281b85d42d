import { printXlsx } from "@/lib/exports/print-xlsx";
import { sheetName } from "@/lib/exports/sheet-name";
import { touchpointRows } from "@/lib/journeys/csv/touchpoint-rows";
import { journeyDownload } from "../journey-download";
import { shownView } from "../shown-view";

type Context = { params: Promise<{ org: string; journeyId: string }> };

/** A journey's touchpoints as a workbook. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return journeyDownload(params, {
    extension: "xlsx",
    contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    async print({ journey: { id, title } }, { actor, named }) {
      const { headings, rows } = await touchpointRows(actor, [id], { named, view: shownView(request) });
      return new Uint8Array(await printXlsx(sheetName(title, named), headings, rows));
    },
  });
}
