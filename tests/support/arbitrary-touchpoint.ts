import fc from "fast-check";
import type { DepartmentId, StageId, TouchpointId } from "@/lib/core/ids";
import { channels, controls, touchpointKinds, type ReportedScore } from "@/lib/journeys/model";
import type { RuleTouchpoint } from "@/lib/journeys/rules/rule-touchpoint";

const someId = <Id extends string>(): fc.Arbitrary<Id> => fc.uuid().map((id) => id as Id);
const departments = Array.from(
  { length: 4 },
  (_, place) => `00000000-0000-4000-8000-00000000000${place}` as DepartmentId,
);

/** How many answers an organisation asks for. */
export const arbitraryMinimumResponses = fc.integer({ min: 1, max: 10 });

/** A score that customers gave: means of whole answers and any other number of the scale. */
export const arbitraryMean: fc.Arbitrary<number> = fc
  .oneof(
    fc.integer({ min: -2, max: 2 }),
    fc.integer({ min: -20, max: 20 }).map((tenths) => tenths / 10),
    fc.double({ min: -2, max: 2, noNaN: true }),
  )
  .map((mean) => mean + 0);

const arbitraryReported: fc.Arbitrary<ReportedScore> = fc.record({
  mean: arbitraryMean,
  n: fc.integer({ min: 1, max: 15 }),
  interviewed: fc.boolean(),
  newest: fc.constant("2026-10-14"),
});

const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null, freq: 3 });
const score = fc.integer({ min: -2, max: 2 });
const minutes = fc.oneof(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 2_628_000 }));

/** Any touchpoint that the model allows, as the rules see it. */
export const arbitraryTouchpoint: fc.Arbitrary<RuleTouchpoint> = fc.record({
  id: someId<TouchpointId>(),
  stageId: someId<StageId>(),
  kind: fc.constantFrom(...touchpointKinds),
  channel: fc.constantFrom(...channels),
  control: fc.constantFrom(...controls),
  departmentId: optional(fc.constantFrom(...departments)),
  momentOfTruth: fc.boolean(),
  lowTolerable: fc.boolean(),
  scoreAssumed: optional(score),
  scoreDesired: optional(score),
  reported: optional(arbitraryReported),
  expectedWaitMinutes: optional(minutes),
  measuredWaitMedianMinutes: optional(minutes),
  monthlyVolume: optional(fc.integer({ min: 0, max: 10_000 })),
});

/** A journey's touchpoints in order, each with an id of its own. */
export const arbitraryJourney: fc.Arbitrary<RuleTouchpoint[]> = fc.uniqueArray(arbitraryTouchpoint, {
  selector: (touchpoint) => touchpoint.id,
  maxLength: 25,
});
