import { z } from "zod";
import { defineQuery } from "@/lib/core/define-query";
import { notFound } from "@/lib/core/errors";
import { loadJourneyMap } from "@/lib/journeys/load-journey-map";
import { presentMap } from "@/lib/journeys/present-map";
import { heldLink } from "../held-link";
import { presentSharedJourney } from "../present-shared-journey";
import { sharedJourneySchema } from "../presented-shared-journey";

export const getSharedJourney = defineQuery({
  name: "share-link.open",
  summary: "What a share link shows of its journey, for whoever holds the link's secret",
  input: z.strictObject({}),
  output: sharedJourneySchema,
  async run(ctx) {
    const link = await heldLink(ctx);
    const loaded = await loadJourneyMap(ctx, link.journeyId);
    if (!loaded) throw notFound();
    return presentSharedJourney(presentMap(ctx, loaded), link);
  },
});
