import { curveThumbnail, type ThumbnailPoint } from "@/lib/journeys/rules/curve/curve-thumbnail";

type Props = { curve: readonly ThumbnailPoint[]; label: string; width?: number; height?: number };

/** A journey's current curve in a row, its lows as dots; drawn on the server. */
export function CurveThumbnail({ curve, label, width = 104, height = 28 }: Props) {
  const { strokes, dots, zeroY } = curveThumbnail(curve, width, height);
  return (
    <svg role="img" aria-label={label} width={width} height={height} className="block">
      <line x2={width} y1={zeroY} y2={zeroY} stroke="var(--line)" />
      {strokes.map(({ d, dashed }) => (
        <path
          key={d}
          d={d}
          fill="none"
          stroke="var(--ink)"
          strokeWidth={1.5}
          strokeDasharray={dashed ? "2 2" : undefined}
        />
      ))}
      {dots.map((dot) =>
        dot.value <= -1 || dot.isolated ? (
          <circle
            key={dot.index}
            cx={dot.x}
            cy={dot.y}
            r={2.5}
            fill={dot.value <= -1 ? "var(--angry)" : "var(--ink)"}
          />
        ) : null,
      )}
    </svg>
  );
}
