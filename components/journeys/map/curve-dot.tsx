import { useFormatter, useTranslations } from "next-intl";
import type { curvePath } from "@/lib/journeys/rules/curve/curve-path";
import { emotionOf } from "@/lib/journeys/rules/emotion-of";
import type { MapTouchpoint } from "@/lib/journeys/presented-touchpoint";

type Props = {
  dot: ReturnType<typeof curvePath>["dots"][number];
  touchpoint: Pick<MapTouchpoint, "id" | "title">;
  /** Left out where there is nothing to open. */
  onSelect?: (touchpointId: string) => void;
};

/** A point of the current curve: solid with its n where customers said so, hollow where staff assume it. */
export function CurveDot({ dot, touchpoint, onSelect }: Props) {
  const t = useTranslations("map");
  const domain = useTranslations("domain");
  const format = useFormatter();
  const emotion = emotionOf(dot.value);
  const reported = dot.source === "reported";
  const score = format.number(dot.value, "score");
  const nested = dot.source === "nested";
  const name = nested
    ? t("dotNested", { title: touchpoint.title, score, emotion: domain(`emotion.${emotion}`) })
    : reported
      ? t("dotReported", {
          title: touchpoint.title,
          score,
          emotion: domain(`emotion.${emotion}`),
          n: dot.n ?? 0,
        })
      : t("dotAssumed", { title: touchpoint.title, score, emotion: domain(`emotion.${emotion}`) });
  return (
    <g {...(onSelect ? { onClick: () => onSelect(touchpoint.id), className: "cursor-pointer" } : {})}>
      <title>{name}</title>
      <circle cx={dot.x} cy={dot.y} r={12} fill="transparent" />
      <circle
        data-curve-dot={touchpoint.id}
        role="img"
        aria-label={name}
        cx={dot.x}
        cy={dot.y}
        r={6}
        fill={reported || nested ? `var(--${emotion})` : "var(--panel)"}
        stroke={`var(--${emotion})`}
        strokeWidth={1.75}
        strokeDasharray={reported || nested ? undefined : "2.5 2.5"}
      />
      <text x={dot.x} y={dot.y + 21} textAnchor="middle" aria-hidden className="fill-ink-3 text-2xs">
        {nested ? t("nested") : reported ? t("n", { n: dot.n ?? 0 }) : t("assumed")}
      </text>
    </g>
  );
}
