import { readyDocument } from "./ready-document";
import { readyJourneys } from "./ready-journeys";

/** The ready journeys as they are offered: name, goal and curve. */
export function readyPictures(locale: string) {
  return [...readyJourneys.keys()].flatMap((key) => {
    const journey = readyDocument(key, locale)?.journey;
    if (!journey) return [];
    return {
      key,
      title: journey.title,
      lead: journey.goal ?? "",
      curve: journey.stages.flatMap((stage) =>
        stage.touchpoints.map(({ scoreAssumed }) => scoreAssumed ?? null),
      ),
      stageCount: journey.stages.length,
    };
  });
}
