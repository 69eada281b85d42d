import { emotionOf } from "../rules/emotion-of";
import { journeyScore } from "../rules/journey-score";
import { scoreToY } from "../rules/curve/score-to-y";
import type { DrawnItem } from "./drawing";
import { curveTop } from "./draw-curve";
import type { PageRoom } from "./layout-journey";
import { paperColours } from "./paper-colours";

/** Of each collapsed stage its mean: a bar and no point, since nobody said it; dashed where some of it is assumed. */
export function drawMeans(room: PageRoom): DrawnItem[] {
  const { map, columns, from, count, left, words, view, columnWidth, curve } = room;
  return columns.slice(from, from + count).flatMap(({ stage, collapsed }, index): DrawnItem[] => {
    if (!collapsed) return [];
    const { value, scored, evidenced } = journeyScore(stage.touchpoints, map.minimumResponses);
    if (value === null) return [];
    const x = left + index * columnWidth;
    const y = curveTop(view.lanes) + scoreToY(value, curve);
    const dash = evidenced < scored ? [2.5, 4.5] : undefined;
    const d = `M${x + 16},${y}L${x + columnWidth - 16},${y}`;
    return [
      { kind: "path", d, stroke: paperColours[emotionOf(value)], width: 3.5, dash },
      {
        kind: "text",
        x,
        y: y + 6,
        width: columnWidth,
        size: 7,
        weight: 400,
        colour: paperColours["ink-2"],
        align: "centre",
        lines: [words.mean(value)],
      },
    ];
  });
}
