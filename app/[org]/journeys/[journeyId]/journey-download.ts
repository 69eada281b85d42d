import { getTranslations } from "next-intl/server";
import { routeActor } from "@/lib/auth/route-actor";
import type { PersonActor } from "@/lib/core/actor";
import type { JourneyId } from "@/lib/core/ids";
import { read } from "@/lib/core/read";
import { drawInTurn } from "@/lib/exports/draw-in-turn";
import { fileName } from "@/lib/journeys/formats/file-name";
import type { JourneyMap } from "@/lib/journeys/presented-map";
import { getJourneyMap } from "@/lib/journeys/queries/get-journey-map";
import { journeyNaming } from "./journey-naming";

type Content = string | Uint8Array<ArrayBuffer>;
/** For whom, and what the journey's title is called to them. */
type Reader = { actor: PersonActor; named(title: string): string };
type Format = {
  extension: string;
  contentType: string;
  /** It is drawn, which takes a while: one after another. */
  drawn?: boolean;
  print(map: JourneyMap, { actor, named }: Reader): Content | Promise<Content>;
};

/** A journey as a file, to keep or to take elsewhere; whoever may not see it gets no more than a status. */
export async function journeyDownload(
  params: Promise<{ org: string; journeyId: string }>,
  { extension, contentType, drawn, print }: Format,
): Promise<Response> {
  const { org, journeyId } = await params;
  const actor = await routeActor(org);
  if (actor instanceof Response) return actor;
  const map = await read(getJourneyMap, actor, { journeyId: journeyId as JourneyId });
  if (!map.ok) return new Response(null, { status: map.error.kind === "unavailable" ? 503 : 404 });
  const { journey } = map.value;
  const named = await journeyNaming(journey);
  const make = async () => print(map.value, { actor, named });
  const content = drawn ? await drawInTurn(actor.organisationId, make) : await make();
  if (content === null) {
    const t = await getTranslations("exports");
    return new Response(t("busy"), { status: 503, headers: { "retry-after": "30" } });
  }
  const name = encodeURIComponent(fileName(named(journey.title), extension));
  return new Response(content, {
    headers: {
      "content-type": typeof content === "string" ? `${contentType}; charset=utf-8` : contentType,
      "content-disposition": `attachment; filename*=UTF-8''${name}`,
      "cache-control": "no-store",
    },
  });
}
