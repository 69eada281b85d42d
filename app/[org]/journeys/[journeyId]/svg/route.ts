import { drawnJourney } from "@/lib/exports/drawn-journey";
import { exportWords } from "@/lib/exports/export-words";
import { printSvg } from "@/lib/exports/print-svg";
import { journeyDownload } from "../journey-download";
import { shownView } from "../shown-view";

type Context = { params: Promise<{ org: string; journeyId: string }> };

/** A journey's map as a drawing. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return journeyDownload(params, {
    extension: "svg",
    contentType: "image/svg+xml",
    drawn: true,
    async print(map) {
      return drawnJourney(map, await exportWords(), false, shownView(request))
        .map((page) => printSvg(page))
        .join("");
    },
  });
}
