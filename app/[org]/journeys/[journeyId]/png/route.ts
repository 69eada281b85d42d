import { drawnJourney } from "@/lib/exports/drawn-journey";
import { exportWords } from "@/lib/exports/export-words";
import { printPng } from "@/lib/exports/print-png";
import { journeyDownload } from "../journey-download";
import { shownView } from "../shown-view";

type Context = { params: Promise<{ org: string; journeyId: string }> };

/** A journey's map as a picture. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return journeyDownload(params, {
    extension: "png",
    contentType: "image/png",
    drawn: true,
    async print(map) {
      const [page] = drawnJourney(map, await exportWords(), false, shownView(request));
      if (!page) throw new Error("a drawing has at least one page");
      return new Uint8Array(await printPng(page));
    },
  });
}
