import { journeyToMermaid } from "@/lib/journeys/journey-to-mermaid";
import { printMermaidJourney } from "@/lib/journeys/formats/mermaid-journey";
import { journeyDownload } from "../journey-download";

type Context = { params: Promise<{ org: string; journeyId: string }> };

/** A journey as mermaid `journey` text. */
export function GET(_request: Request, { params }: Context): Promise<Response> {
  return journeyDownload(params, {
    extension: "mmd",
    contentType: "text/plain",
    print: (map) => printMermaidJourney(journeyToMermaid(map)),
  });
}
