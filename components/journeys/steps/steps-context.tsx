"use client";

import { createContext, useContext, type ReactNode } from "react";
import type { JourneyMap, StageHeader } from "@/lib/journeys/presented-map";
import type { MapTouchpoint } from "@/lib/journeys/presented-touchpoint";
import type { Step, StepKind } from "./step";
import { useStepRunner } from "./use-step-runner";

type Pair<Row> = { before: Row | null; after: Row };
/** What was done, and each record before and after it; `null` where it was not there, or archived. */
export type Done = {
  kind: StepKind;
  title: string;
  touchpoints?: readonly Pair<MapTouchpoint>[];
  stages?: readonly Pair<StageHeader>[];
};

export type Steps = {
  /** Remembers something that was done, so that it can be undone; answers its id. */
  record(done: Done): string;
  /** Takes the newest step back, or the one of that id. */
  undo(stepId?: string): void;
  redo(): void;
  toUndo: Step | null;
  toRedo: Step | null;
};

const StepsContext = createContext<Steps | null>(null);

/** Remembers what one does to a journey, for everything inside it. */
export function StepsProvider({ map, children }: { map: JourneyMap; children: ReactNode }) {
  return <StepsContext value={useStepRunner(map)}>{children}</StepsContext>;
}

/** One's own steps on the journey around this component. */
export function useSteps(): Steps {
  const steps = useContext(StepsContext);
  if (!steps) throw new Error("useSteps is for components inside StepsProvider");
  return steps;
}
