import fc from "fast-check";
import { expect, it } from "vitest";
import { guidedStandings, guidedSteps, type GuidedMap } from "@/lib/journeys/rules/guided-standings";

const line = fc.constantFrom("", "Something");
const touchpoint = fc.record({
  id: fc.uuid(),
  does: line,
  thinks: line,
  departmentId: fc.constantFrom(null, "it", "hr"),
  scoreAssumed: fc.constantFrom(null, -1, 0, 2),
  reported: fc.constantFrom(null, { mean: 1, n: 3, interviewed: false, newest: "2026-01-01" }),
  improvementCount: fc.nat(2),
});
const journey = fc.record({
  title: line,
  goal: line,
  desiredExperience: line,
  scopeStart: line,
  scopeEnd: line,
  state: fc.constantFrom("draft", "published", "archived"),
  reviewDue: fc.boolean(),
  personas: fc.array(fc.constant({}), { maxLength: 2 }),
});
const anyMap: fc.Arbitrary<GuidedMap> = fc.record({
  journey,
  minimumResponses: fc.constant(5),
  stages: fc.array(fc.record({ touchpoints: fc.array(touchpoint, { maxLength: 3 }) }), { maxLength: 3 }),
});

const doneIn = (map: GuidedMap) =>
  guidedStandings(map)
    .filter(({ done }) => done)
    .map(({ step }) => step);

const full: GuidedMap = {
  journey: {
    title: "Leave",
    goal: "Be at home",
    desiredExperience: "One plan",
    scopeStart: "Told",
    scopeEnd: "Back",
    state: "published",
    reviewDue: false,
    personas: [{}],
  },
  minimumResponses: 5,
  stages: [
    {
      touchpoints: ["hr", "it"].map((departmentId) => ({
        id: departmentId,
        does: "Asks",
        thinks: "Well",
        departmentId,
        scoreAssumed: 1,
        reported: null,
        improvementCount: 1,
      })),
    },
  ],
};

it("a journey with everything has every step behind it, an empty one none but its title", () => {
  expect(doneIn(full)).toEqual([...guidedSteps]);
  const empty = { ...full.journey, goal: "", desiredExperience: "", scopeStart: "", scopeEnd: "" };
  const journey = { ...empty, state: "draft", personas: [] };
  expect(doneIn({ ...full, journey, stages: [] })).toEqual([]);
});

it("always tells all ten in order, and names a touchpoint only where one is wanting", () => {
  fc.assert(
    fc.property(anyMap, (map) => {
      const standings = guidedStandings(map);
      expect(standings.map(({ step }) => step)).toEqual([...guidedSteps]);
      const ids = new Set(map.stages.flatMap((stage) => stage.touchpoints.map(({ id }) => id)));
      for (const { done, touchpointId } of standings) {
        if (touchpointId !== null) expect(ids.has(touchpointId)).toBe(true);
        if (done) expect(touchpointId).toBeNull();
      }
    }),
  );
});

it("what is added to a touchpoint never takes a step back", () => {
  fc.assert(
    fc.property(anyMap, (map) => {
      const said = {
        ...map,
        stages: map.stages.map((stage) => ({
          touchpoints: stage.touchpoints.map((one) => ({
            ...one,
            does: "Says",
            thinks: "Thinks",
            scoreAssumed: one.scoreAssumed ?? 0,
            improvementCount: one.improvementCount + 1,
          })),
        })),
      };
      expect(doneIn(said)).toEqual(expect.arrayContaining(doneIn(map)));
    }),
  );
});

it("few answers are no feeling, and a published journey that is due is not kept up", () => {
  const [stage] = full.stages;
  const [one] = stage?.touchpoints ?? [];
  if (!one) throw new Error("nothing to change");
  const few = { mean: 1, n: 3, interviewed: false, newest: "2026-01-01" };
  const unfelt = { ...one, scoreAssumed: null, reported: few };
  const standings = guidedStandings({
    ...full,
    journey: { ...full.journey, reviewDue: true },
    stages: [{ touchpoints: [unfelt] }],
  });
  const wanting = standings.filter(({ done }) => !done);
  expect(wanting).toEqual([
    { step: "all-parties", done: false, touchpointId: null },
    { step: "emotions", done: false, touchpointId: unfelt.id },
    { step: "keep-improving", done: false, touchpointId: null },
  ]);
});
