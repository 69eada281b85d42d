import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { curvePoints } from "@/lib/journeys/rules/curve/curve-points";
import { curveRuns } from "@/lib/journeys/rules/curve/curve-runs";
import { curveSegments } from "@/lib/journeys/rules/curve/curve-segments";
import { newLaptop } from "../../../support/new-laptop";
import { arbitrarySeries } from "./arbitrary-series";

describe("curveSegments", () => {
  it("of New laptop: dashed on both sides of what is assumed, nothing over the gap", () => {
    const segments = curveSegments(curvePoints(newLaptop, 5).current);
    expect(segments.map(({ points, dashed }) => [points.map(({ index }) => index), dashed])).toEqual([
      [[0, 1, 2, 3, 4], false],
      [[4, 5, 6], true],
      [[6, 7], false],
      [[7, 8], true],
    ]);
  });

  it("cover every pair of scored neighbours once, dashed where either is assumed", () => {
    fc.assert(
      fc.property(arbitrarySeries, (series) => {
        const pairs = curveSegments(series).flatMap(({ points, dashed }) =>
          points.slice(1).map((to, place) => ({ from: points[place], to, dashed })),
        );
        const expected = series.flatMap((to, index) => {
          const from = series[index - 1];
          return from && to ? [{ from, to, dashed: [from.source, to.source].includes("assumed") }] : [];
        });
        expect(pairs).toEqual(expected);
      }),
    );
  });

  it("are as few as they can be: neighbours that touch differ in stroke", () => {
    fc.assert(
      fc.property(arbitrarySeries, (series) => {
        const segments = curveSegments(series);
        segments.forEach((segment, place) => {
          const next = segments[place + 1];
          if (next && next.points[0] === segment.points.at(-1)) expect(next.dashed).toBe(!segment.dashed);
        });
      }),
    );
  });

  it("come of runs that hold every point once and nothing else", () => {
    fc.assert(
      fc.property(arbitrarySeries, (series) => {
        const runs = curveRuns(series);
        expect(runs.flat()).toEqual(series.filter((point) => point !== null));
        for (const run of runs) expect((run.at(-1)?.index ?? 0) - (run[0]?.index ?? 0)).toBe(run.length - 1);
      }),
    );
  });
});
