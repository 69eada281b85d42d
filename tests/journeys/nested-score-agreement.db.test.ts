import { sql } from "drizzle-orm";
import fc from "fast-check";
import { expect, it } from "vitest";
import { withTenant } from "@/db/client";
import type { JourneyId, OrganisationId } from "@/lib/core/ids";
import { presentReported } from "@/lib/journeys/present-touchpoint";
import { journeyScore } from "@/lib/journeys/rules/journey-score";
import { buildDepartment } from "../support/factories/build-department";
import { buildJourney } from "../support/factories/build-journey";
import { buildOrganisation } from "../support/factories/build-organisation";
import { useTestDatabase } from "../support/use-test-database";

useTestDatabase();

const rarely = fc.constantFrom(true, false, false, false);
const score = fc.option(fc.constantFrom(-2, -1, 0, 1, 2));
const touchpoint = fc.record({
  momentOfTruth: fc.boolean(),
  scoreAssumed: score,
  reportedMean: fc.option(fc.double({ min: -2, max: 2, noNaN: true })),
  reportedCount: fc.option(fc.integer({ min: 0, max: 8 })),
  reportedInterviewed: fc.boolean(),
  reportedNewest: fc.option(fc.constant("2026-10-01")),
  archived: rarely,
  /** Which of the journeys before this one it stands for, if there is such a one. */
  standsFor: fc.option(fc.nat({ max: 9 })),
});
const journey = fc.record({
  state: fc.constantFrom("published", "published", "published", "draft"),
  archived: rarely,
  touchpoints: fc.array(touchpoint, { maxLength: 4 }),
});
type World = {
  minimum: number;
  journeys: (typeof journey extends fc.Arbitrary<infer Journey> ? Journey : never)[];
};
const world: fc.Arbitrary<World> = fc.record({
  minimum: fc.integer({ min: 1, max: 8 }),
  journeys: fc.array(journey, { minLength: 1, maxLength: 6 }),
});

const childOf = (place: number, standsFor: number | null) =>
  standsFor !== null && standsFor < place ? standsFor : null;

/** By the pure rules alone: what each journey's score is for a touchpoint that stands for it. */
function byTheRules({ minimum, journeys }: World): (number | null)[] {
  const scores: (number | null)[] = [];
  journeys.forEach(({ state, archived, touchpoints }, place) => {
    const live = touchpoints
      .filter((one) => !one.archived)
      .map((one) => {
        const child = childOf(place, one.standsFor);
        return {
          ...one,
          reported: presentReported(one),
          nestedScore: child === null ? null : (scores[child] ?? null),
        };
      });
    scores.push(state === "published" && !archived ? journeyScore(live, minimum).value : null);
  });
  return scores;
}

/** The same by the database. */
async function byTheDatabase({ minimum, journeys }: World): Promise<(number | null)[]> {
  const { id: organisationId } = await buildOrganisation({ minimumResponses: minimum });
  const leadDepartmentId = await buildDepartment(organisationId);
  const built: JourneyId[] = [];
  for (const [place, { state, archived, touchpoints }] of journeys.entries()) {
    const wanted = touchpoints.map(({ archived: gone, standsFor, ...columns }) => {
      const child = childOf(place, standsFor);
      return {
        ...columns,
        archivedAt: gone ? new Date() : null,
        childJourneyId: child === null ? null : built[child],
      };
    });
    const stages = [{ touchpoints: wanted }];
    const archivedAt = archived ? new Date() : null;
    built.push((await buildJourney(organisationId, { leadDepartmentId, state, archivedAt, stages })).id);
  }
  return Promise.all(built.map((id) => nestedScoreOf(organisationId, id)));
}

async function nestedScoreOf(organisationId: OrganisationId, id: JourneyId): Promise<number | null> {
  const { rows } = await withTenant(organisationId, (tx) =>
    tx.execute<{ score: number | null }>(sql`select app.nested_score(${organisationId}, ${id}) as score`),
  );
  return rows[0]?.score ?? null;
}

it("the database's score of a nested journey is the rules', whatever it contains", async () => {
  const scored = { some: 0, none: 0 };
  await fc.assert(
    fc.asyncProperty(world, async (one) => {
      const [rules, database] = [byTheRules(one), await byTheDatabase(one)];
      expect(database.map((score) => score === null)).toEqual(rules.map((score) => score === null));
      rules.forEach((score, place) => {
        scored[score === null ? "none" : "some"] += 1;
        if (score !== null) expect(database[place]).toBeCloseTo(score, 9);
      });
    }),
    { numRuns: 60 },
  );
  // Both were tried.
  expect(Math.min(scored.some, scored.none)).toBeGreaterThan(10);
});
