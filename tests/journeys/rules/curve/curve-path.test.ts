import fc from "fast-check";
import { curveMonotoneX, line } from "d3-shape";
import { describe, expect, it } from "vitest";
import { curvePath } from "@/lib/journeys/rules/curve/curve-path";
import { curveRuns } from "@/lib/journeys/rules/curve/curve-runs";
import { curveSegments } from "@/lib/journeys/rules/curve/curve-segments";
import { scoreToY } from "@/lib/journeys/rules/curve/score-to-y";
import { arbitraryMean } from "../../../support/arbitrary-touchpoint";
import { arbitraryBox, arbitrarySeries } from "./arbitrary-series";
import { positionOn, readPath } from "./read-path";

const box = { columnWidth: 100, height: 260, paddingTop: 10, paddingBottom: 50 };
const reported = (index: number, value: number) => ({ index, value, source: "reported" as const, n: 9 });
const hair = 1e-6;

describe("scoreToY", () => {
  it("spreads the scale between the paddings", () => {
    expect([2, 1, 0, -1, -2].map((score) => scoreToY(score, box))).toEqual([10, 60, 110, 160, 210]);
  });

  it("is lower on the page for a lower score, and inside the box for any", () => {
    fc.assert(
      fc.property(arbitraryMean, arbitraryMean, arbitraryBox, (a, b, room) => {
        const [low, high] = [scoreToY(Math.min(a, b), room), scoreToY(Math.max(a, b), room)];
        if (Math.abs(a - b) > hair) expect(low).toBeGreaterThan(high);
        for (const y of [low, high]) {
          expect(y).toBeGreaterThanOrEqual(room.paddingTop - hair);
          expect(y).toBeLessThanOrEqual(room.height - room.paddingBottom + hair);
        }
      }),
    );
  });
});

describe("curvePath", () => {
  it("marks a lone point without a stroke, and draws nothing of nothing", () => {
    const { strokes, dots } = curvePath([null, reported(1, 1), null], box);
    expect(strokes).toEqual([]);
    expect(dots).toEqual([{ ...reported(1, 1), x: 150, y: 60 }]);
    expect(curvePath([], box)).toEqual({ strokes: [], dots: [] });
    expect(curvePath([null, null], box)).toEqual({ strokes: [], dots: [] });
  });

  it("draws two points as a straight line between their columns' middles", () => {
    expect(curvePath([reported(0, 2), reported(1, -2)], box).strokes).toEqual([
      { d: "M50,10L150,210", dashed: false, fromIndex: 0, toIndex: 1 },
    ]);
  });

  it("has a dot for every score and none for a gap, exactly in the middle of its column", () => {
    fc.assert(
      fc.property(arbitrarySeries, arbitraryBox, (series, room) => {
        const { dots } = curvePath(series, room);
        expect(dots.map(({ index }) => index)).toEqual(
          series.flatMap((point) => (point ? [point.index] : [])),
        );
        for (const dot of dots) {
          expect(dot.x).toBe((dot.index + 0.5) * room.columnWidth);
          expect(dot.y).toBe(scoreToY(dot.value, room));
        }
      }),
    );
  });

  it("strokes the same stretches as the segments, through exactly their dots", () => {
    fc.assert(
      fc.property(arbitrarySeries, arbitraryBox, (series, room) => {
        const { strokes, dots } = curvePath(series, room);
        const segments = curveSegments(series);
        expect(strokes.map(({ dashed }) => dashed)).toEqual(segments.map(({ dashed }) => dashed));
        strokes.forEach((stroke, place) => {
          const indexes = segments[place]?.points.map(({ index }) => index) ?? [];
          expect([stroke.fromIndex, stroke.toIndex]).toEqual([indexes[0], indexes.at(-1)]);
          const pieces = readPath(stroke.d);
          const knots = [pieces[0]?.from, ...pieces.map(({ to }) => to)];
          expect(knots).toEqual(
            indexes
              .map((index) => dots.find((dot) => dot.index === index))
              .map((dot) => dot && { x: dot.x, y: dot.y }),
          );
        });
      }),
    );
  });

  it("never rises above or falls below both neighbours, and never turns back", () => {
    fc.assert(
      fc.property(arbitrarySeries, arbitraryBox, (series, room) => {
        for (const piece of curvePath(series, room).strokes.flatMap(({ d }) => readPath(d))) {
          const [top, bottom] = [Math.min(piece.from.y, piece.to.y), Math.max(piece.from.y, piece.to.y)];
          let x = piece.from.x;
          for (let t = 0; t <= 1; t += 0.05) {
            const at = positionOn(piece, t);
            expect(at.y).toBeGreaterThanOrEqual(top - hair);
            expect(at.y).toBeLessThanOrEqual(bottom + hair);
            expect(at.x).toBeGreaterThanOrEqual(x - hair);
            x = at.x;
          }
        }
      }),
    );
  });

  it("is, strokes put together, the one smooth line that d3 draws through each run", () => {
    const draw = line<{ x: number; y: number }>(
      (at) => at.x,
      (at) => at.y,
    )
      .curve(curveMonotoneX)
      .digits(null);
    fc.assert(
      fc.property(arbitrarySeries, arbitraryBox, (series, room) => {
        const { strokes, dots } = curvePath(series, room);
        const whole = curveRuns(series).flatMap((run) => {
          const places = dots.filter((dot) => run.some(({ index }) => index === dot.index));
          return places.length > 1 ? readPath(draw(places) ?? "") : [];
        });
        expect(strokes.flatMap(({ d }) => readPath(d))).toEqual(whole);
      }),
    );
  });

  it("moves along with its columns and does not depend on what lies beyond a gap", () => {
    fc.assert(
      fc.property(arbitrarySeries, arbitrarySeries, arbitraryBox, (first, second, room) => {
        const offset = first.length + 1;
        const moved = second.map((point) => point && { ...point, index: point.index + offset });
        const together = curvePath([...first, null, ...moved], room);
        const [alone, beyond] = [curvePath(first, room), curvePath(moved, room)];
        expect(together.strokes).toEqual([...alone.strokes, ...beyond.strokes]);
        expect(together.dots).toEqual([...alone.dots, ...beyond.dots]);
      }),
    );
  });
});
