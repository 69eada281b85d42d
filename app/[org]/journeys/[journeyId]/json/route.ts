import { env } from "@/lib/core/env";
import { journeyToJson } from "@/lib/journeys/journey-to-json";
import { journeyDownload } from "../journey-download";

type Context = { params: Promise<{ org: string; journeyId: string }> };

/** A whole journey as a JSON document, from which an import makes the same journey. */
export function GET(_request: Request, { params }: Context): Promise<Response> {
  return journeyDownload(params, {
    extension: "json",
    contentType: "application/json",
    print(map) {
      const document = journeyToJson(map, { exportedAt: new Date(), appUrl: env().APP_URL });
      return `${JSON.stringify(document, null, 2)}\n`;
    },
  });
}
