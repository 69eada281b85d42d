import type { ReportedScore, TouchpointFields } from "@/lib/journeys/model";
import { currentScore } from "./current-score";

/** The steps of mapping a journey, in the order in which they are best taken. */
export const guidedSteps = [
  "one-journey",
  "all-parties",
  "desired-experience",
  "persona",
  "current-experience",
  "title-and-goal",
  "touchpoints",
  "emotions",
  "opportunities",
  "keep-improving",
] as const;
export type GuidedStep = (typeof guidedSteps)[number];

type GuidedTouchpoint = Readonly<
  Pick<TouchpointFields, "thinks" | "does" | "scoreAssumed"> & {
    id: string;
    departmentId: string | null;
    reported: ReportedScore | null;
    improvementCount: number;
  }
>;

type GuidedJourney = {
  readonly title: string;
  readonly goal: string;
  readonly desiredExperience: string;
  readonly scopeStart: string;
  readonly scopeEnd: string;
  readonly state: string;
  readonly reviewDue: boolean;
  readonly personas: readonly unknown[];
};

export type GuidedMap = {
  readonly journey: GuidedJourney;
  readonly minimumResponses: number;
  readonly stages: readonly { readonly touchpoints: readonly GuidedTouchpoint[] }[];
};

/** How far a step is, and the first touchpoint that still wants it. */
export type StepStanding = { step: GuidedStep; done: boolean; touchpointId: string | null };

/** Which steps a journey has behind it, by what its map says alone. */
export function guidedStandings({ journey, minimumResponses, stages }: GuidedMap): StepStanding[] {
  const touchpoints = stages.flatMap((stage) => stage.touchpoints);
  const first = (lacks: (touchpoint: GuidedTouchpoint) => boolean) => touchpoints.find(lacks)?.id ?? null;
  const unheard = first(({ does, thinks }) => does === "" || thinks === "");
  const unfelt = first((touchpoint) => currentScore(touchpoint, minimumResponses) === null);
  const some = touchpoints.length > 0;
  const parties = new Set(touchpoints.map(({ departmentId }) => departmentId));
  const done: Record<GuidedStep, boolean> = {
    "one-journey": journey.scopeStart !== "" && journey.scopeEnd !== "",
    "all-parties": parties.size > 1,
    "desired-experience": journey.desiredExperience !== "",
    persona: journey.personas.length > 0,
    "current-experience": some && unheard === null,
    "title-and-goal": journey.title !== "" && journey.goal !== "",
    touchpoints: some && stages.every((stage) => stage.touchpoints.length > 0),
    emotions: some && unfelt === null,
    opportunities: touchpoints.some(({ improvementCount }) => improvementCount > 0),
    "keep-improving": journey.state === "published" && !journey.reviewDue,
  };
  const wanting: Partial<Record<GuidedStep, string | null>> = {
    "current-experience": unheard,
    emotions: unfelt,
    opportunities: done.opportunities ? null : (touchpoints[0]?.id ?? null),
  };
  return guidedSteps.map((step) => ({ step, done: done[step], touchpointId: wanting[step] ?? null }));
}
