import { getLocale } from "next-intl/server";
import { drawnJourney } from "@/lib/exports/drawn-journey";
import { exportWords } from "@/lib/exports/export-words";
import { printPdf } from "@/lib/exports/print-pdf";
import { journeyDownload } from "../journey-download";
import { shownView } from "../shown-view";

type Context = { params: Promise<{ org: string; journeyId: string }> };

/** A journey's map as A3 pages. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return journeyDownload(params, {
    extension: "pdf",
    contentType: "application/pdf",
    drawn: true,
    async print(map, { named }) {
      const pages = drawnJourney(map, await exportWords(), true, shownView(request));
      return printPdf(pages, named(map.journey.title), await getLocale());
    },
  });
}
