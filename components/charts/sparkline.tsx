import { sparklinePath } from "@/lib/journeys/rules/curve/sparkline-path";

type Props = { curve: readonly { value: number | null }[]; label: string; width?: number; height?: number };

/** A journey's current curve in a row, its lows as dots; drawn on the server. */
export function Sparkline({ curve, label, width = 104, height = 28 }: Props) {
  const { d, dots, zeroY } = sparklinePath(
    curve.map(({ value }) => value),
    width,
    height,
  );
  return (
    <svg role="img" aria-label={label} width={width} height={height} className="block">
      <line x2={width} y1={zeroY} y2={zeroY} stroke="var(--line)" />
      <path d={d} fill="none" stroke="var(--ink)" strokeWidth={1.5} />
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
