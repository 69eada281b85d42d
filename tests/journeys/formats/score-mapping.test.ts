import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeMapping, findScoreRange, mapScore } from "@/lib/journeys/formats/score-mapping";

const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const range = fc
  .record({ worst: number, best: number })
  .filter(({ worst, best }) => Math.abs(worst - best) > 1e-3);

describe("findScoreRange", () => {
  it.each([
    [[1, 3, 5], 1, 5],
    [[3], 1, 5],
    [[4.5, 2], 1, 5],
    [[], 1, 5],
    [[Number.NaN, Infinity], 1, 5],
    [[0, 3, 5], 0, 5],
    [[1, 7], 0, 10],
    [[0, 10], 0, 10],
    [[20, 80], 0, 100],
    [[-1, 1], -2, 2],
    [[-2, 0], -2, 2],
    [[-3, 3], -3, 3],
    [[-10, 250], -10, 250],
    [[-40], -40, -40],
  ])("of %j is %d to %d", (scores, worst, best) => {
    expect(findScoreRange(scores)).toEqual({ worst, best });
  });

  it("holds every score", () => {
    fc.assert(
      fc.property(fc.array(number, { minLength: 1 }), (scores) => {
        const { worst, best } = findScoreRange(scores);
        for (const score of scores) expect(score >= worst && score <= best).toBe(true);
      }),
    );
  });
});

describe("mapScore", () => {
  it.each([
    [1, 5, [1, 2, 3, 4, 5], [-2, -1, 0, 1, 2]],
    [0, 10, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], [-2, -2, -1, -1, 0, 0, 0, 1, 1, 2, 2]],
    [-2, 2, [-2, -1, 0, 1, 2], [-2, -1, 0, 1, 2]],
    [7, 1, [1, 2, 3, 4, 5, 6, 7], [2, 1, 1, 0, -1, -1, -2]],
    [1, 5, [0, 9, Infinity, -Infinity], [-2, 2, 2, -2]],
    [4, 4, [1, 4, 5], [0, 0, 0]],
  ])("from %d to %d takes %j to %j", (worst, best, scores, steps) => {
    expect(scores.map((score) => mapScore(score, { worst, best }))).toEqual(steps);
  });

  it("takes no score, or none that is a number, to none", () => {
    expect(mapScore(null, { worst: 1, best: 5 })).toBeNull();
    expect(mapScore(Number.NaN, { worst: 1, best: 5 })).toBeNull();
  });

  it("takes the ends to the ends, the middle to the middle, and beyond no further", () => {
    fc.assert(
      fc.property(range, fc.double({ min: 0, max: 1e6, noNaN: true }), ({ worst, best }, beyond) => {
        const to = (score: number) => mapScore(score, { worst, best });
        const outward = Math.sign(best - worst) * beyond;
        expect([to(worst), to((worst + best) / 2), to(best)]).toEqual([-2, 0, 2]);
        expect([to(worst - outward), to(best + outward)]).toEqual([-2, 2]);
      }),
    );
  });

  it("never goes down as scores go towards the best, and stays nearest", () => {
    fc.assert(
      fc.property(range, fc.array(fc.double({ min: 0, max: 1, noNaN: true })), ({ worst, best }, shares) => {
        const sorted = shares.toSorted((one, other) => one - other);
        const steps = sorted.map(
          (share) => mapScore(worst + (best - worst) * share, { worst, best }) ?? Number.NaN,
        );
        expect(steps).toEqual(steps.toSorted((one, other) => one - other));
        for (const [index, step] of steps.entries()) {
          expect(Math.abs(step - ((sorted[index] ?? 0) * 4 - 2))).toBeLessThan(0.5 + 1e-6);
        }
      }),
    );
  });
});

describe("describeMapping", () => {
  it("lists the five bands, worst first", () => {
    expect(describeMapping({ worst: 0, best: 10 })).toEqual([
      { from: 0, to: -2 },
      { from: 1.25, to: -1 },
      { from: 3.75, to: 0 },
      { from: 6.25, to: 1 },
      { from: 8.75, to: 2 },
    ]);
    expect(describeMapping({ worst: 3, best: 3 })).toEqual([{ from: 3, to: 0 }]);
  });

  it("says what mapScore does", () => {
    fc.assert(
      fc.property(range, (given) => {
        for (const { from, to } of describeMapping(given)) expect(mapScore(from, given)).toBe(to);
      }),
    );
  });
});
