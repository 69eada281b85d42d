import type { Comparison } from "@/lib/journeys/presented-comparison";
import type { JourneySnapshot } from "@/lib/journeys/presented-snapshot";
import { sideBySide, type Pair } from "@/lib/journeys/rules/comparison/side-by-side";

export type ComparedTouchpoint = JourneySnapshot["stages"][number]["touchpoints"][number] & {
  stageName: string;
  /** As the changes call it. */
  inStage: string;
};
export type TouchpointPair = Pair<ComparedTouchpoint>;

/** All touchpoints of both sides in one order, each beside itself: the rows of the table, the curves' columns. */
export function pairedTouchpoints({ from, to }: Pick<Comparison, "from" | "to">): TouchpointPair[] {
  const listed = ({ stages }: JourneySnapshot): ComparedTouchpoint[] =>
    stages.flatMap((stage) =>
      stage.touchpoints.map((one) => ({ ...one, stageName: stage.name, inStage: stage.id })),
    );
  return sideBySide(listed(from.snapshot), listed(to.snapshot));
}
