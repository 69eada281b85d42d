import { useFormatter, useTranslations } from "next-intl";
import type { MapStage } from "@/lib/journeys/presented-map";
import { scoreToY } from "@/lib/journeys/rules/curve/score-to-y";
import { emotionOf } from "@/lib/journeys/rules/emotion-of";
import { journeyScore } from "@/lib/journeys/rules/journey-score";
import { curveBox } from "./curve-box";

type Props = {
  stage: MapStage;
  minimumResponses: number;
  /** Its column. */
  left: number;
  right: number;
};

/**
 * The mean of a collapsed stage: a bar across its column and no point, since nobody said it; the line leaves a gap.
 * Hollow where some of it is assumed.
 */
export function CurveMean({ stage, minimumResponses, left, right }: Props) {
  const t = useTranslations("map");
  const format = useFormatter();
  const { value, scored, evidenced } = journeyScore(stage.touchpoints, minimumResponses);
  if (value === null) return null;
  const y = scoreToY(value, curveBox);
  const colour = `var(--${emotionOf(value)})`;
  const assumed = evidenced < scored;
  const name = t("stages.meanOf", {
    stage: stage.name,
    score: format.number(value, "score"),
    count: scored,
  });
  return (
    <g>
      <title>{name}</title>
      <rect
        data-curve-mean={stage.id}
        role="img"
        aria-label={name}
        x={left + 14}
        width={right - left - 28}
        y={y - 3.5}
        height={7}
        rx={2}
        fill={assumed ? "var(--panel)" : colour}
        stroke={colour}
        strokeWidth={1.75}
        strokeDasharray={assumed ? "2.5 2.5" : undefined}
      />
      <text x={(left + right) / 2} y={y + 19} textAnchor="middle" aria-hidden className="fill-ink-3 text-2xs">
        {t("stages.mean", { score: format.number(value, "score") })}
      </text>
    </g>
  );
}
