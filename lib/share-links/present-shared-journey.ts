import type { shareLinks } from "@/db/schema";
import type { JourneyMap } from "@/lib/journeys/presented-map";
import { countedReport } from "@/lib/journeys/rules/current-score";
import { sharedJourneySchema, type SharedJourney } from "./presented-shared-journey";

/** The chosen part of a journey; the schema drops all that it does not name. */
export function presentSharedJourney(map: JourneyMap, link: typeof shareLinks.$inferSelect): SharedJourney {
  const touchpoints = map.stages.flatMap((stage) => stage.touchpoints);
  const improvements = new Map(
    [...map.stages, ...touchpoints].flatMap(({ openImprovements }) =>
      openImprovements.map((one) => [one.id, one] as const),
    ),
  );
  return sharedJourneySchema.parse({
    journey: map.journey,
    minimumResponses: map.minimumResponses,
    stages: map.stages.map((stage) => ({
      ...stage,
      touchpoints: stage.touchpoints.map((touchpoint) => ({
        ...touchpoint,
        reported: countedReport(touchpoint, map.minimumResponses),
        thinks: link.showThinks ? touchpoint.thinks : "",
        backStage: link.showBackStage ? touchpoint.backStage : "",
      })),
    })),
    shows: { thinks: link.showThinks, backStage: link.showBackStage },
    story: link.showStory ? map.journey : null,
    improvements: link.showImprovements ? [...improvements.values()] : null,
    expiresAt: link.expiresAt.toISOString(),
  });
}
