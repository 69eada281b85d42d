import { useFormatter, useTranslations } from "next-intl";
import { ScrollRegion } from "@/components/ui/scroll-region";
import type { Comparison } from "@/lib/journeys/presented-comparison";
import { curvePath } from "@/lib/journeys/rules/curve/curve-path";
import { scoreToY } from "@/lib/journeys/rules/curve/score-to-y";
import { currentScore } from "@/lib/journeys/rules/current-score";
import type { TouchpointPair } from "./paired-touchpoints";

type Props = {
  comparison: Pick<Comparison, "from" | "to">;
  /** What the two are called. */
  names: { from: string; to: string };
  pairs: readonly TouchpointPair[];
};

const box = { columnWidth: 56, height: 200, paddingTop: 16, paddingBottom: 32 } as const;
const looks = {
  before: { stroke: "var(--ink-3)", width: 1.5, radius: 3.5 },
  after: { stroke: "var(--accent)", width: 2.5, radius: 4.5 },
} as const;

/** Both current curves over one another, a column for each row of the table under them. */
export function ComparisonCurves({ comparison, names: { from, to }, pairs }: Props) {
  const t = useTranslations("versions");
  const format = useFormatter();
  const label = t("curvesLabel", { from, to });
  const drawn = (side: "before" | "after", minimumResponses: number) =>
    curvePath(
      pairs.map((pair, index) => {
        const touchpoint = pair[side];
        const score = touchpoint && currentScore(touchpoint, minimumResponses);
        return score && { index, ...score };
      }),
      box,
    );
  const sides = [
    { side: "before", name: from, ...drawn("before", comparison.from.snapshot.minimumResponses) },
    { side: "after", name: to, ...drawn("after", comparison.to.snapshot.minimumResponses) },
  ] as const;
  const width = pairs.length * box.columnWidth;
  return (
    <figure className="flex flex-col gap-2">
      <figcaption className="text-ink-2 flex flex-wrap gap-4 text-xs">
        {sides.map(({ side, name }) => (
          <span key={side} className="flex items-center gap-1.5">
            <svg aria-hidden width={24} height={8}>
              <line x2={24} y1={4} y2={4} stroke={looks[side].stroke} strokeWidth={looks[side].width} />
            </svg>
            {name}
          </span>
        ))}
      </figcaption>
      <ScrollRegion label={label}>
        <svg width={width} height={box.height} role="img" aria-label={label} className="block">
          {[-2, -1, 0, 1, 2].map((score) => (
            <line
              key={score}
              x2={width}
              y1={scoreToY(score, box)}
              y2={scoreToY(score, box)}
              stroke="var(--line)"
            />
          ))}
          {sides.map(({ side, name, strokes, dots }) => (
            <g key={side} data-curve={side}>
              {strokes.map((stroke) => (
                <path
                  key={stroke.fromIndex}
                  d={stroke.d}
                  fill="none"
                  stroke={looks[side].stroke}
                  strokeWidth={looks[side].width}
                  strokeDasharray={stroke.dashed ? "3 5" : undefined}
                  strokeLinecap="round"
                />
              ))}
              {dots.map((dot) => (
                <circle
                  key={dot.index}
                  cx={dot.x}
                  cy={dot.y}
                  r={looks[side].radius}
                  fill={dot.source === "reported" ? looks[side].stroke : "var(--panel)"}
                  stroke={looks[side].stroke}
                  strokeWidth={1.5}
                >
                  <title>
                    {t("point", {
                      side: name,
                      title: pairs[dot.index]?.[side]?.title ?? "",
                      score: format.number(dot.value, "score"),
                    })}
                  </title>
                </circle>
              ))}
            </g>
          ))}
          {pairs.map(({ id }, index) => (
            <text
              key={id}
              x={(index + 0.5) * box.columnWidth}
              y={box.height - 10}
              textAnchor="middle"
              className="fill-ink-3 text-2xs"
            >
              {index + 1}
            </text>
          ))}
        </svg>
      </ScrollRegion>
    </figure>
  );
}
