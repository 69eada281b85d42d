import type { RuleTouchpoint } from "./rule-touchpoint";

type Waiting = Pick<RuleTouchpoint, "expectedWaitMinutes" | "measuredWaitMedianMinutes">;

/** How long the customer waits at a touchpoint, in minutes, and how we know. */
export type Wait = { minutes: number; source: "measured" | "expected" };

/** The measured median where there is one, else the wait the customer expects; null where neither is known. */
export function waitOf(touchpoint: Waiting): Wait | null {
  const { measuredWaitMedianMinutes: measured, expectedWaitMinutes: expected } = touchpoint;
  if (measured !== null) return { minutes: measured, source: "measured" };
  return expected === null ? null : { minutes: expected, source: "expected" };
}

/** Minutes by which the measured median exceeds what the customer expects; 0 unless both are known. */
export function extraWaitMinutes(touchpoint: Waiting): number {
  const { measuredWaitMedianMinutes: measured, expectedWaitMinutes: expected } = touchpoint;
  return measured === null || expected === null ? 0 : Math.max(0, measured - expected);
}

/** What a customer waits along a journey. */
export type TotalWaiting = {
  /** All waits together. */
  minutes: number;
  /** How many of those minutes were measured. */
  measuredMinutes: number;
  /** Touchpoints at which the customer hears nothing. */
  silences: number;
};

/** Adds the waits of all touchpoints, whatever their kind, and counts the silences. */
export function totalWaiting(touchpoints: readonly (Waiting & Pick<RuleTouchpoint, "kind">)[]): TotalWaiting {
  const total: TotalWaiting = { minutes: 0, measuredMinutes: 0, silences: 0 };
  for (const touchpoint of touchpoints) {
    const wait = waitOf(touchpoint);
    total.minutes += wait?.minutes ?? 0;
    total.measuredMinutes += wait?.source === "measured" ? wait.minutes : 0;
    total.silences += touchpoint.kind === "silence" ? 1 : 0;
  }
  return total;
}

/** The longest wait of some touchpoints, in minutes; 0 where nobody waits. */
export const longestWait = (touchpoints: readonly Waiting[]): number =>
  touchpoints.reduce((longest, one) => Math.max(longest, waitOf(one)?.minutes ?? 0), 0);
