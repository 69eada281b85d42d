import { useTranslations } from "next-intl";
import { memo } from "react";
import { columnCentre } from "@/lib/journeys/rules/curve/score-to-y";
import { CurveHandle } from "../curve/curve-handle";
import { useShownScores } from "../curve/use-shown-scores";
import { curveBox } from "./curve-box";
import { CurveDot } from "./curve-dot";
import { columnEdges } from "./column-width";
import { CurveLines } from "./curve-lines";
import { CurveMean } from "./curve-mean";
import type { MapColumn } from "./map-columns";
import { placedCurves } from "./placed-curves";

type Props = {
  columns: readonly MapColumn[];
  /** The part of it that is shown: its first column, and how many. */
  from: number;
  count: number;
  /** Its row in the grid. */
  row: number;
  minimumResponses: number;
  faded?: ReadonlySet<string>;
  onSelect(touchpointId: string): void;
};

/** The current curve (dashed and hollow where staff only believe it) and the desired one, under their columns. */
export const EmotionCurve = memo(function EmotionCurve(props: Props) {
  const { columns, from, count, row, minimumResponses, faded, onSelect } = props;
  const t = useTranslations("map");
  const saved = columns.flatMap((column) => column.touchpoint ?? []);
  const scores = useShownScores(saved);
  const touchpoints = saved.map((touchpoint) => ({
    ...touchpoint,
    scoreAssumed: scores.scoreOf(touchpoint),
  }));
  const edges = columnEdges(columns);
  const edge = (index: number) => edges[index] ?? 0;
  const box = { ...curveBox, edges };
  const { current, desired } = placedCurves(columns, touchpoints, minimumResponses, box);
  const dots = new Map(current.dots.map((dot) => [dot.index, dot]));
  const shown = edge(from + count) - edge(from);
  return (
    <svg
      width={shown}
      height={curveBox.height}
      viewBox={`${edge(from)} 0 ${shown} ${curveBox.height}`}
      role="group"
      data-curve
      aria-label={t("curve")}
      className="relative block"
    >
      <CurveLines columns={columns} edges={edges} current={current.strokes} desired={desired.strokes} />
      {current.dots
        .filter(({ index }) => index >= from && index < from + count)
        .map((dot) => {
          const touchpoint = columns[dot.index]?.touchpoint;
          const { x, y, value, source, n } = dot;
          return touchpoint ? (
            <CurveDot
              key={touchpoint.id}
              {...{ x, y, value, source, n }}
              touchpointId={touchpoint.id}
              title={touchpoint.title}
              faded={faded?.has(touchpoint.id)}
              held={touchpoint.abilities.edit && source === "assumed"}
              onSelect={onSelect}
            />
          ) : null;
        })}
      {columns.slice(from, from + count).map(({ touchpoint, collapsed, stage }, index) => {
        if (collapsed)
          return (
            <CurveMean
              key={stage.id}
              stage={stage}
              minimumResponses={minimumResponses}
              left={edge(from + index)}
              right={edge(from + index + 1)}
            />
          );
        if (!touchpoint?.abilities.edit) return null;
        const dot = dots.get(from + index);
        // Where customers spoke, only what was assumed before can be taken hold of.
        if (dot?.source === "reported" && scores.scoreOf(touchpoint) === null) return null;
        return (
          <CurveHandle
            key={touchpoint.id}
            touchpoint={touchpoint}
            x={columnCentre(from + index, box)}
            row={row}
            column={index}
            score={scores.scoreOf(touchpoint)}
            drawn={dot?.source === "assumed"}
            hand={scores.hand}
            onSelect={onSelect}
          />
        );
      })}
    </svg>
  );
});
