import { z } from "zod";
import { defineQuery } from "@/lib/core/define-query";
import { notFound } from "@/lib/core/errors";
import { journeyIdSchema } from "@/lib/core/ids";
import { maySeeState } from "../journey-row";
import { findVersions, versionNumberSchema } from "../journey-version";
import { findNested, saysNested } from "../nested-in-versions";
import { loadJourneyMap } from "../load-journey-map";
import { presentJourney } from "../present-journey";
import { comparisonSchema } from "../presented-comparison";
import { compareSnapshots } from "../rules/comparison/compare-snapshots";
import { journeyPicture } from "../rules/comparison/journey-picture";
import { takeSnapshot } from "../take-snapshot";

const sideSchema = z.union([versionNumberSchema, z.literal("now")]);

export const getComparison = defineQuery({
  name: "journey.get-comparison",
  summary: "Two published versions of a journey, or one and the journey as it stands, and what differs",
  input: z.strictObject({ journeyId: journeyIdSchema, from: sideSchema, to: sideSchema }),
  output: comparisonSchema,
  async run(ctx, { journeyId, from, to }) {
    ctx.authorise("workspace.view", {});
    const loaded = await loadJourneyMap(ctx, journeyId);
    if (!loaded || !maySeeState(ctx, loaded.journey.row.state)) throw notFound();
    const numbers = [from, to].filter((side) => side !== "now");
    const version = await findVersions(ctx, journeyId, numbers);
    const sideOf = (side: typeof from) =>
      side === "now" ? { version: null, snapshot: takeSnapshot(ctx, loaded) } : version(side);
    const [before, after] = [sideOf(from), sideOf(to)];
    const snapshots = [before.snapshot, after.snapshot];
    const nested = snapshots.every(saysNested);
    return {
      journey: presentJourney(ctx, loaded.journey),
      from: before,
      to: after,
      changes: compareSnapshots(
        journeyPicture(before.snapshot, { nested }),
        journeyPicture(after.snapshot, { nested }),
      ),
      nested: await findNested(ctx, snapshots),
    };
  },
});
