import { sameValue } from "../touchpoint/same-value";
import type { Step, TouchpointChange } from "./step";

/** What can be taken back and what can be done again, the newest last. */
export type StepStack = { past: readonly Step[]; future: readonly Step[] };

export const emptyStack: StepStack = { past: [], future: [] };

const longest = 100;
const without = (steps: readonly Step[], { id }: Step) => steps.filter((step) => step.id !== id);

/** A new step: what was taken back before it cannot be done again any more. */
export function did({ past }: StepStack, step: Step): StepStack {
  return { past: [...past, step].slice(-longest), future: [] };
}

/** A step was taken back; it need not be the newest. */
export function undone({ past, future }: StepStack, step: Step): StepStack {
  return { past: without(past, step), future: [...without(future, step), step] };
}

/** A step was done again. */
export function redone({ past, future }: StepStack, step: Step): StepStack {
  return { past: [...without(past, step), step], future: without(future, step) };
}

/** A step that cannot be taken back or done again stands in nobody's way. */
export function dropped({ past, future }: StepStack, step: Step): StepStack {
  return { past: without(past, step), future: without(future, step) };
}

export type Relocation = { id: string; from: unknown; to: unknown };

/**
 * What came back finds its place, but its order key where somebody took that meanwhile. Wherever a step speaks of
 * the old key, it is the new one that it will find.
 */
export function relocated(stack: StepStack, moves: readonly Relocation[]): StepStack {
  const settle = (step: Step): Step => ({
    ...step,
    touchpoints: step.touchpoints.map((change) => moves.reduce(relocate, change)),
    stages: step.stages.map((change) => moves.reduce(relocateStage, change)),
  });
  return { past: stack.past.map(settle), future: stack.future.map(settle) };
}

function relocate(change: TouchpointChange, { id, from, to }: Relocation): TouchpointChange {
  if (change.id !== id) return change;
  const settle = (state: TouchpointChange["before"]) =>
    state.place && sameValue(state.place, from) ? { ...state, place: to as typeof state.place } : state;
  return { ...change, before: settle(change.before), after: settle(change.after) };
}

function relocateStage(change: Step["stages"][number], { id, from, to }: Relocation) {
  if (change.id !== id || typeof to !== "string") return change;
  const settle = (state: typeof change.before) =>
    state.position === from ? { ...state, position: to } : state;
  return { ...change, before: settle(change.before), after: settle(change.after) };
}
