import { useTranslations } from "next-intl";
import { curvePath } from "@/lib/journeys/rules/curve/curve-path";
import { curvePoints, type CurvePoint } from "@/lib/journeys/rules/curve/curve-points";
import { scoreToY } from "@/lib/journeys/rules/curve/score-to-y";
import { curveBox } from "./curve-box";
import { CurveDot } from "./curve-dot";
import type { MapColumn } from "./map-columns";

type Props = {
  columns: readonly MapColumn[];
  minimumResponses: number;
  selectedId: string | null;
  onSelect(touchpointId: string): void;
};

/** The current curve (dashed and hollow where staff only believe it) and the desired one, under their columns. */
export function EmotionCurve({ columns, minimumResponses, selectedId, onSelect }: Props) {
  const t = useTranslations("map");
  const touchpoints = columns.flatMap((column) => column.touchpoint ?? []);
  const points = curvePoints(touchpoints, minimumResponses);
  const placed = (series: readonly (CurvePoint | null)[]) => {
    let next = 0;
    return columns.map((column, index) => {
      const point = column.touchpoint ? (series[next++] ?? null) : null;
      return point && { ...point, index };
    });
  };
  const current = curvePath(placed(points.current), curveBox);
  const desired = curvePath(placed(points.desired), curveBox);
  const width = columns.length * curveBox.columnWidth;
  const selected = columns.findIndex((column) => column.touchpoint && column.touchpoint.id === selectedId);
  return (
    <svg
      width={width}
      height={curveBox.height}
      role="group"
      aria-label={t("curve")}
      className="bg-panel block"
    >
      {selected >= 0 ? (
        <rect
          x={selected * curveBox.columnWidth}
          width={curveBox.columnWidth}
          height={curveBox.height}
          fill="var(--accent-soft)"
        />
      ) : null}
      {[-2, -1, 0, 1, 2].map((score) => (
        <line
          key={score}
          x2={width}
          y1={scoreToY(score, curveBox)}
          y2={scoreToY(score, curveBox)}
          stroke="var(--line)"
        />
      ))}
      {columns.map((column, index) =>
        column.first && index > 0 ? (
          <line
            key={column.key}
            x1={index * curveBox.columnWidth}
            x2={index * curveBox.columnWidth}
            y2={curveBox.height}
            stroke="var(--line-strong)"
            strokeDasharray="2 4"
          />
        ) : null,
      )}
      {desired.strokes.map((stroke) => (
        <path
          key={stroke.fromIndex}
          d={stroke.d}
          fill="none"
          stroke="var(--accent)"
          strokeOpacity={0.7}
          strokeWidth={1.25}
        />
      ))}
      {current.strokes.map((stroke) => (
        <path
          key={stroke.fromIndex}
          d={stroke.d}
          fill="none"
          stroke="var(--ink)"
          strokeWidth={2}
          strokeDasharray={stroke.dashed ? "3 5" : undefined}
          strokeLinecap="round"
        />
      ))}
      {current.dots.map((dot) => {
        const touchpoint = columns[dot.index]?.touchpoint;
        return touchpoint ? (
          <CurveDot key={touchpoint.id} dot={dot} touchpoint={touchpoint} onSelect={onSelect} />
        ) : null;
      })}
    </svg>
  );
}
