import { drawnJourney } from "@/lib/exports/drawn-journey";
import { exportWords } from "@/lib/exports/export-words";
import { printPptx } from "@/lib/exports/print-pptx";
import { journeyDownload } from "../journey-download";
import { shownView } from "../shown-view";

type Context = { params: Promise<{ org: string; journeyId: string }> };

/** A journey's map as slides to edit further. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return journeyDownload(params, {
    extension: "pptx",
    contentType: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    drawn: true,
    async print(map, { named }) {
      const pages = drawnJourney(map, await exportWords(), true, shownView(request));
      return new Uint8Array(await printPptx(pages, named(map.journey.title)));
    },
  });
}
