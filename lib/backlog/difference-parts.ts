import type { PresentedDifference } from "@/lib/journeys/presented-desired";
import type { JourneySnapshot } from "@/lib/journeys/presented-snapshot";
import { touchpointFacts } from "@/lib/journeys/rules/touchpoint-facts";
import { draftProof } from "./draft-proof";
import type { DifferencePart } from "./rules/draft-from-difference";

type Part = DifferencePart & {
  /** As the input names it. */
  id: string;
  /** By what an improvement of this one alone is to be proved. */
  proof: ReturnType<typeof draftProof>;
};

/** What of a journey a desired one differs in, each with what is known of it and what is to change; stages first. */
export function differenceParts(difference: PresentedDifference): Part[] {
  return [...stageParts(difference), ...touchpointParts(difference)];
}

// Who leads the journey has its stages.
const stageParts = ({ changes, stages }: PresentedDifference): Part[] =>
  stages.map(({ id, kind, title, touchpointIds }) => ({
    of: "stage",
    id,
    kind,
    title,
    touchpointIds,
    departmentId: null,
    facts: [],
    changes: changes.filter((change) => change.of === "stage").filter((change) => change.id === id),
    proof: {},
  }));

function touchpointParts({ from, to, changes, touchpoints }: PresentedDifference): Part[] {
  const [there, drawn] = [touchpointsIn(from.snapshot), touchpointsIn(to.snapshot)];
  const { minimumResponses } = from.snapshot;
  return touchpoints.flatMap(({ id, kind, title, touchpointId }): Part[] => {
    const [now, wanted] = [there.get(id), drawn.get(id)];
    const touchpoint = now ?? wanted;
    if (!touchpoint) return [];
    const { facts, opening } = touchpointFacts(touchpoint, {
      minimumResponses,
      stageName: touchpoint.stageName,
    });
    const desired = wanted?.scoreAssumed ?? touchpoint.scoreDesired;
    return [
      {
        of: "touchpoint",
        id: touchpointId,
        kind,
        title,
        touchpointIds: [touchpointId],
        departmentId: touchpoint.departmentId,
        facts: now ? facts : [],
        changes: changes.filter((change) => change.of === "touchpoint").filter((change) => change.id === id),
        proof:
          kind === "changed"
            ? draftProof({ ...touchpoint, scoreDesired: desired }, opening, minimumResponses)
            : {},
      },
    ];
  });
}

const touchpointsIn = ({ stages }: JourneySnapshot) =>
  new Map(
    stages.flatMap((stage) =>
      stage.touchpoints.map((touchpoint) => [
        touchpoint.id as string,
        { ...touchpoint, stageName: stage.name },
      ]),
    ),
  );
