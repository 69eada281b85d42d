import { z } from "zod";
import { defineQuery } from "@/lib/core/define-query";
import { notFound } from "@/lib/core/errors";
import { journeyIdSchema } from "@/lib/core/ids";
import { maySeeState } from "../journey-row";
import { loadJourneyMap } from "../load-journey-map";
import { presentMap } from "../present-map";
import { presentMapView } from "../present-map-view";
import { viewedMapSchema } from "../presented-map";

export const getJourneyMap = defineQuery({
  name: "journey.get-map",
  summary: "Everything a journey's map shows, in order, and how the reader likes to see it",
  input: z.strictObject({ journeyId: journeyIdSchema }),
  output: viewedMapSchema,
  async run(ctx, { journeyId }) {
    ctx.authorise("workspace.view", {});
    const loaded = await loadJourneyMap(ctx, journeyId);
    if (!loaded || !maySeeState(ctx, loaded.journey.row.state)) throw notFound();
    return { ...presentMap(ctx, loaded), view: presentMapView(loaded.view) };
  },
});
