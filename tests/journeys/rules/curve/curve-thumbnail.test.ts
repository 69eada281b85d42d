import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { curveTop } from "@/lib/journeys/layout/draw-curve";
import { layoutJourney } from "@/lib/journeys/layout/layout-journey";
import { columnWidth, curveMeasures, page } from "@/lib/journeys/layout/layout-measures";
import { lanes } from "@/lib/journeys/model/lanes";
import { paperColours } from "@/lib/journeys/layout/paper-colours";
import { curvePoints } from "@/lib/journeys/rules/curve/curve-points";
import { curveThumbnail } from "@/lib/journeys/rules/curve/curve-thumbnail";
import { layoutWords } from "../../../exports/layout-words";
import { longMap } from "../../../exports/long-map";
import { arbitraryMean } from "../../../support/arbitrary-touchpoint";
import { readPath, type PathPiece } from "./read-path";

const points = fc.array(
  fc.record({ value: fc.option(arbitraryMean, { nil: null, freq: 4 }), assumed: fc.boolean() }),
  { maxLength: 25 },
);
const width = fc.integer({ min: 40, max: 200 });
const height = fc.integer({ min: 12, max: 60 });
const scores = (...values: (number | null)[]) => values.map((value) => ({ value }));

describe("curveThumbnail", () => {
  it("spreads over the width, open at a gap, with a dot for what stands alone", () => {
    const { strokes, dots, zeroY } = curveThumbnail(scores(2, -2, null, 0), 100, 24);
    expect(strokes).toEqual([
      { d: expect.stringMatching(/^M12\.5,2[CL].*37\.5,22$/) as string, dashed: false },
    ]);
    expect(zeroY).toBe(12);
    expect(dots.map(({ x, isolated }) => [x, isolated])).toEqual([
      [12.5, false],
      [37.5, false],
      [87.5, true],
    ]);
  });

  it("puts a single value in the middle, and draws nothing of nothing", () => {
    const alone = { index: 0, value: 0, x: 50, y: 12, isolated: true };
    expect(curveThumbnail(scores(0), 100, 24)).toEqual({ strokes: [], dots: [alone], zeroY: 12 });
    expect(curveThumbnail([], 100, 24)).toEqual({ strokes: [], dots: [], zeroY: 12 });
  });

  it("stays inside its picture, marks each value once, and bends nowhere beyond its neighbours", () => {
    fc.assert(
      fc.property(points, width, height, (curve, w, h) => {
        const { strokes, dots } = curveThumbnail(curve, w, h);
        expect(dots.map(({ value }) => value)).toEqual(
          curve.flatMap(({ value }) => (value === null ? [] : [value])),
        );
        const drawn = strokes.flatMap(({ d }) => readPath(d));
        for (const { x, y } of [
          ...dots,
          ...drawn.flatMap(({ from, to, controls }) => [from, to, ...controls]),
        ]) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(w);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(h);
        }
      }),
    );
  });

  it("joins exactly the neighbours that both have a value, dashed where either is assumed", () => {
    fc.assert(
      fc.property(points, width, height, (curve, w, h) => {
        const { strokes, dots } = curveThumbnail(curve, w, h);
        const drawn = strokes.flatMap(({ d, dashed }) =>
          readPath(d).map(({ from, to }) => ({ from, to, dashed })),
        );
        const expected = dots.flatMap((to) => {
          const from = dots.find((dot) => dot.index === to.index - 1);
          const dashed = Boolean(curve[to.index]?.assumed || curve[to.index - 1]?.assumed);
          return from ? [{ from: { x: from.x, y: from.y }, to: { x: to.x, y: to.y }, dashed }] : [];
        });
        expect(drawn).toEqual(expected);
      }),
    );
  });

  it("is the drawn journey's curve, made small", () => {
    const [w, h] = [400, 224];
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: -2, max: 2 }), { nil: null })), (assumed) => {
        const map = longMap(Math.max(1, assumed.length));
        const touchpoints = map.stages.flatMap((stage) => stage.touchpoints);
        touchpoints.forEach((one, index) => (one.scoreAssumed = assumed[index] ?? null));
        const [sheet] = layoutJourney(map, {
          words: layoutWords,
          measure: () => 1,
          madeAt: new Date(),
          paged: false,
        });
        const laidOut = (sheet?.items ?? []).flatMap((item) =>
          item.kind === "path" && item.stroke === paperColours.ink && item.width === 1.75 ? [item] : [],
        );
        const curve = curvePoints(touchpoints, map.minimumResponses).current.map((point) => ({
          value: point?.value ?? null,
          assumed: point?.source === "assumed",
        }));
        const small = curveThumbnail(curve, w, h);

        const { height: tall, paddingTop, paddingBottom } = curveMeasures;
        const shrink = ({ x, y }: PathPiece["from"]) => ({
          x: ((x - page.margin - page.laneWidth) / columnWidth / touchpoints.length) * w,
          y: 2 + ((y - curveTop(lanes) - paddingTop) / (tall - paddingTop - paddingBottom)) * (h - 4),
        });
        expect(small.strokes.map(({ dashed }) => dashed)).toEqual(
          laidOut.map(({ dash }) => dash !== undefined),
        );
        const places = ({ from, to, controls }: PathPiece) => [from, ...controls, to];
        const expected = laidOut.flatMap(({ d }) => readPath(d).flatMap(places).map(shrink));
        const drawn = small.strokes.flatMap(({ d }) => readPath(d).flatMap(places));
        expect(drawn).toHaveLength(expected.length);
        drawn.forEach(({ x, y }, index) => {
          expect(Math.abs(x - (expected[index]?.x ?? NaN))).toBeLessThan(0.2);
          expect(Math.abs(y - (expected[index]?.y ?? NaN))).toBeLessThan(0.2);
        });
      }),
      { numRuns: 40 },
    );
  });
});
