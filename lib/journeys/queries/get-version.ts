import { z } from "zod";
import { defineQuery } from "@/lib/core/define-query";
import { notFound } from "@/lib/core/errors";
import { journeyIdSchema } from "@/lib/core/ids";
import { maySeeState } from "../journey-row";
import { findVersions, versionNumberSchema } from "../journey-version";
import { findNested } from "../nested-in-versions";
import { loadJourneyMap } from "../load-journey-map";
import { presentMap } from "../present-map";
import { shownVersionSchema } from "../presented-comparison";

export const getVersion = defineQuery({
  name: "journey.get-version",
  summary: "A journey as it was when one of its versions was published",
  input: z.strictObject({ journeyId: journeyIdSchema, number: versionNumberSchema }),
  output: shownVersionSchema,
  async run(ctx, { journeyId, number }) {
    ctx.authorise("workspace.view", {});
    const loaded = await loadJourneyMap(ctx, journeyId);
    if (!loaded || !maySeeState(ctx, loaded.journey.row.state)) throw notFound();
    const { version, snapshot } = (await findVersions(ctx, journeyId, [number]))(number);
    const map = presentMap(ctx, loaded);
    const live = map.stages.flatMap((stage) => stage.touchpoints).filter(({ abilities }) => abilities.edit);
    const gone = map.archived.touchpoints.filter((one) => one.abilities.restore && !one.stageArchived);
    const then = new Set(snapshot.stages.flatMap((stage) => stage.touchpoints.map(({ id }) => id)));
    return {
      journey: map.journey,
      version,
      snapshot,
      nested: await findNested(ctx, [snapshot]),
      restorable: [...live, ...gone]
        .filter(({ id }) => then.has(id))
        .map(({ id, version: current }) => ({ id, version: current })),
    };
  },
});
