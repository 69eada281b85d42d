import type { CurveStroke } from "@/lib/journeys/rules/curve/curve-path";
import { scoreToY } from "@/lib/journeys/rules/curve/score-to-y";
import { curveBox } from "./curve-box";

type Props = {
  columns: readonly { key: string; first: boolean }[];
  /** Where each column begins, and the last one ends. */
  edges: readonly number[];
  current: readonly CurveStroke[];
  desired: readonly CurveStroke[];
};

/** The scale, where stages begin, the desired line, and the current one: dashed where staff only believe it. */
export function CurveLines({ columns, edges, current, desired }: Props) {
  return (
    <>
      {[-2, -1, 0, 1, 2].map((score) => (
        <line
          key={score}
          x2={edges[columns.length]}
          y1={scoreToY(score, curveBox)}
          y2={scoreToY(score, curveBox)}
          stroke="var(--line)"
        />
      ))}
      {columns.map((column, index) =>
        column.first && index > 0 ? (
          <line
            key={column.key}
            x1={edges[index]}
            x2={edges[index]}
            y2={curveBox.height}
            stroke="var(--line-strong)"
            strokeDasharray="2 4"
          />
        ) : null,
      )}
      {desired.map((stroke) => (
        <path
          key={stroke.fromIndex}
          d={stroke.d}
          fill="none"
          stroke="var(--accent)"
          strokeOpacity={0.7}
          strokeWidth={1.25}
        />
      ))}
      {current.map((stroke) => (
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
    </>
  );
}
