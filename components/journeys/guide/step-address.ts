import type { StepStanding } from "@/lib/journeys/rules/guided-standings";

/** Where a step is taken, in the real journey. */
export function stepAddress(base: string, { step, touchpointId }: StepStanding): string {
  switch (step) {
    case "one-journey":
      return `${base}/edit#scopeStart`;
    case "desired-experience":
      return `${base}/edit#desiredExperience`;
    case "persona":
      return `${base}/edit#personas`;
    case "title-and-goal":
      return `${base}/edit#goal`;
    case "keep-improving":
      return `${base}/history`;
    default:
      return touchpointId === null ? base : `${base}?touchpoint=${touchpointId}`;
  }
}
