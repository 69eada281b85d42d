import { z } from "zod";
import { defineQuery } from "@/lib/core/define-query";
import { journeyIdSchema } from "@/lib/core/ids";
import { findGivenUp } from "../desired-journey";
import { presentDesired } from "../present-desired";
import { presentJourney } from "../present-journey";
import { desiredDifferenceSchema } from "../presented-desired";
import { readDesired } from "../read-desired";

export const getDesiredDifference = defineQuery({
  name: "journey.get-desired-difference",
  summary: "How a journey differs from the desired one drawn beside it, and what is done about it already",
  input: z.strictObject({ journeyId: journeyIdSchema }),
  output: desiredDifferenceSchema,
  async run(ctx, { journeyId }) {
    ctx.authorise("workspace.view", {});
    const { current, desired } = await readDesired(ctx, journeyId);
    const journey = presentJourney(ctx, current.journey);
    return {
      journey,
      difference: desired && presentDesired(ctx, current, desired),
      givenUp: desired ? [] : await findGivenUp(ctx, journey.id),
    };
  },
});
