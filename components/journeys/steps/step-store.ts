import type { StageHeader } from "@/lib/journeys/presented-map";
import type { MapTouchpoint } from "@/lib/journeys/presented-touchpoint";
import { emptyStack, type StepStack } from "./step-stack";

/** What this browser was last answered of each record. */
export type Answered = { touchpoints: Map<string, MapTouchpoint>; stages: Map<string, StageHeader> };

/** One journey's steps in this browser tab, for as long as the tab is open. */
export type StepStore = ReturnType<typeof createStepStore>;

function createStepStore() {
  let stack = emptyStack;
  let count = 0;
  const listeners = new Set<() => void>();
  const answered: Answered = { touchpoints: new Map(), stages: new Map() };
  return {
    answered,
    /** Steps run one after another, however fast the keys are pressed. */
    queue: Promise.resolve(),
    nextId: () => `step-${(count += 1)}`,
    read: () => stack,
    change(next: (stack: StepStack) => StepStack) {
      stack = next(stack);
      for (const listen of listeners) listen();
    },
    subscribe(listen: () => void) {
      listeners.add(listen);
      return () => void listeners.delete(listen);
    },
  };
}

const stores = new Map<string, StepStore>();

/** Only in the browser: on the server there are no steps. */
export function stepStoreOf(journeyId: string): StepStore {
  const store = stores.get(journeyId) ?? createStepStore();
  stores.set(journeyId, store);
  return store;
}
