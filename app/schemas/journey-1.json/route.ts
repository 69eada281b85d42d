import { journeyJsonSchema } from "@/lib/journeys/formats/json/journey-json-schema";

export const dynamic = "force-static";

/** The JSON Schema that exported journeys name. */
export function GET(): Response {
  return new Response(journeyJsonSchema(), {
    headers: { "content-type": "application/schema+json; charset=utf-8" },
  });
}
