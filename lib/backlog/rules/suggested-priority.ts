/** What the suggestion needs of a touchpoint that an improvement concerns; scores −2 … +2. */
export type WeighedTouchpoint = {
  /** The current score; null when there is none. */
  current: number | null;
  desired: number | null;
  momentOfTruth: boolean;
  /** Customers a month; null when not known. */
  monthlyVolume: number | null;
};

/** What the facts say an improvement is worth, beside what people rated. */
export type SuggestedPriority = {
  /** `perMonth` where any volume is known, else `perCustomer`; the unit says which. */
  value: number;
  unit: "steps-a-month" | "steps";
  /** Steps of the emotion scale that one customer lacks at all the touchpoints together, weighted. */
  perCustomer: number;
  /** The same for all customers of a month, over the touchpoints whose volume is known; null when none is. */
  perMonth: number | null;
  /** Touchpoints with both scores: the others say nothing. */
  counted: number;
  /** How many of the counted ones have a volume. */
  volumesKnown: number;
};

/** How many times a moment of truth counts. */
const momentOfTruthWeight = 2;

/**
 * The sum over its touchpoints of (desired − current) × 2 for a moment of truth × monthly volume where known.
 * A touchpoint at or above its desired score adds nothing, and never takes away. Null without any scores.
 */
export function suggestedPriority(
  touchpoints: readonly Readonly<WeighedTouchpoint>[],
): SuggestedPriority | null {
  let counted = 0;
  let volumesKnown = 0;
  let perCustomer = 0;
  let monthly = 0;
  for (const { current, desired, momentOfTruth, monthlyVolume } of touchpoints) {
    if (current === null || desired === null) continue;
    const steps = Math.max(0, desired - current) * (momentOfTruth ? momentOfTruthWeight : 1);
    counted += 1;
    perCustomer += steps;
    if (monthlyVolume === null) continue;
    volumesKnown += 1;
    monthly += steps * monthlyVolume;
  }
  if (counted === 0) return null;
  const counts = { perCustomer, counted, volumesKnown };
  return volumesKnown === 0
    ? { value: perCustomer, unit: "steps", perMonth: null, ...counts }
    : { value: monthly, unit: "steps-a-month", perMonth: monthly, ...counts };
}
