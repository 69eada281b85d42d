import fc from "fast-check";
import type { JourneyPicture } from "@/lib/journeys/rules/comparison/journey-picture";

const ids = (letter: string, count: number) =>
  Array.from({ length: count }, (_, place) => `${letter}${place}`);
const value = fc.oneof(fc.constant(null), fc.constantFrom("", "one", "two"), fc.integer({ min: -2, max: 2 }));
const fields = fc.record(
  { title: value, goal: value, personaIds: fc.subarray(["p", "q"]) },
  { noNullPrototype: true },
);

/** A journey of few stages and touchpoints, so that two of them have much in common. */
export const arbitraryPicture: fc.Arbitrary<JourneyPicture> = fc
  .record({
    fields,
    stages: fc.shuffledSubarray(ids("s", 5)),
    touchpoints: fc.shuffledSubarray(ids("t", 12)),
    said: fc.array(fields, { minLength: 17, maxLength: 17 }),
    where: fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
  })
  .map(({ fields: own, stages, touchpoints, said, where }) => ({
    fields: own,
    stages: stages.map((id, place) => ({
      id,
      fields: said[place] ?? {},
      touchpoints: touchpoints
        .filter((_, index) => (where[index] ?? 0) % stages.length === place)
        .map((touchpoint, index) => ({ id: touchpoint, fields: said[5 + index] ?? {} })),
    })),
  }));
