import { emotions } from "../model/emotions";
import { curvePath } from "../rules/curve/curve-path";
import { curvePoints, type CurvePoint } from "../rules/curve/curve-points";
import { scoreToY } from "../rules/curve/score-to-y";
import type { DrawnItem } from "./drawing";
import type { PageRoom } from "./layout-journey";
import { heights, lanesHeight, page } from "./layout-measures";
import type { Lane } from "../model/lanes";
import { movedPath } from "./moved-path";
import { paperColours } from "./paper-colours";

/** Where the curve begins, below the lanes that are drawn. */
export const curveTop = (lanes: readonly Lane[]): number =>
  page.margin + heights.header + heights.stage + lanesHeight(lanes);

/** Both curves of the whole journey, the same on whichever page a part of them stands, and the dots of this page. */
export function drawCurve(room: PageRoom): DrawnItem[] {
  const { map, columns, from, count, left, columnWidth, curve } = room;
  const top = curveTop(room.view.lanes);
  const touchpoints = columns.flatMap(({ touchpoint }) => touchpoint ?? []);
  const points = curvePoints(touchpoints, map.minimumResponses);
  const placed = (series: readonly (CurvePoint | null)[]) => {
    let next = 0;
    return columns.map(({ touchpoint }, index) => {
      const point = touchpoint ? (series[next++] ?? null) : null;
      return point && { ...point, index };
    });
  };
  const current = curvePath(placed(points.current), curve);
  const desired = curvePath(placed(points.desired), curve);
  const shift = { x: left - from * columnWidth, y: top, first: from, last: from + count - 1 };
  const drawn = (strokes: typeof current.strokes, stroke: string, width: number): DrawnItem[] =>
    strokes.flatMap(({ d, dashed, fromIndex }) => {
      const moved = movedPath(d, fromIndex, shift);
      return moved ? [{ kind: "path", d: moved, stroke, width, dash: dashed ? [3, 4] : undefined }] : [];
    });
  const shown = current.dots.filter(({ index }) => index >= from && index < from + count);
  return [
    ...scale(room),
    ...drawn(desired.strokes, paperColours.accent, 1.25),
    ...drawn(current.strokes, paperColours.ink, 1.75),
    ...shown.flatMap((dot): DrawnItem[] => {
      const emotion = emotions[Math.round(dot.value) + 2] ?? "neutral";
      const [x, y] = [dot.x + shift.x, dot.y + shift.y];
      const reported = dot.source === "reported";
      const fill = reported ? paperColours[emotion] : paperColours.panel;
      return [
        { kind: "circle", x, y, radius: 4, fill, stroke: paperColours[emotion] },
        ...(reported && dot.n !== null ? [countText(room, x, y, dot.n)] : []),
      ];
    }),
  ];
}

function countText({ words }: PageRoom, x: number, y: number, n: number): DrawnItem {
  return {
    kind: "text",
    x: x - 20,
    y: y + 6,
    width: 40,
    size: 7,
    weight: 400,
    colour: paperColours["ink-2"],
    align: "centre",
    lines: [words.n(n)],
  };
}

function scale({ words, left, count, columnWidth, curve, view }: PageRoom): DrawnItem[] {
  return emotions.flatMap((emotion, index): DrawnItem[] => {
    const y = curveTop(view.lanes) + scoreToY(index - 2, curve);
    return [
      {
        kind: "line",
        x1: left,
        x2: left + count * columnWidth,
        y1: y,
        y2: y,
        stroke: paperColours.line,
        width: 0.5,
      },
      {
        kind: "text",
        x: page.margin,
        y: y - 5.5,
        width: page.laneWidth - 8,
        size: 8,
        weight: 400,
        colour: paperColours[emotion],
        align: "left",
        lines: [words.emotion[emotion]],
      },
    ];
  });
}
