import type { JourneyMap } from "./presented-map";
import { currentScore } from "./rules/current-score";
import type { MermaidJourney } from "./formats/mermaid-journey-model";

/** Whom a diagram calls the customer; an import knows the word again. */
const customer = "Customer";

/**
 * A journey as a mermaid diagram can say it: −2 … +2 becomes 1 … 5, and who begins a touchpoint is named
 * first. A diagram has no way to leave a score out: a touchpoint without one is written as neutral, 3.
 */
export function journeyToMermaid({ journey, stages, minimumResponses }: JourneyMap): MermaidJourney {
  return {
    title: journey.title,
    accTitle: "",
    accDescription: journey.goal,
    sections: stages.map((stage) => ({
      name: stage.name,
      tasks: stage.touchpoints.map((touchpoint) => {
        const score = currentScore(touchpoint, minimumResponses)?.value ?? 0;
        const owner = touchpoint.department ? [touchpoint.department.name] : [];
        return {
          name: touchpoint.title,
          score: Math.round((score + 3) * 10) / 10,
          actors: touchpoint.initiator === "customer" ? [customer, ...owner] : [...owner, customer],
        };
      }),
    })),
  };
}
