import clsx from "clsx";
import { useFormatter, useTranslations } from "next-intl";
import { memo } from "react";
import type { CurveDot as Dot } from "@/lib/journeys/rules/curve/curve-path";
import { emotionOf } from "@/lib/journeys/rules/emotion-of";

type Props = Pick<Dot, "x" | "y" | "value" | "source"> & {
  /** How many customers said so. */
  n: number | null;
  touchpointId: string;
  title: string;
  /** Not what is looked for. */
  faded?: boolean;
  /** Whether it lies under what takes hold of it, which is then what is clicked and what tells of it. */
  held?: boolean;
  /** Left out where there is nothing to open; the same at every drawing. */
  onSelect?: (touchpointId: string) => void;
};

/** A point of the current curve: solid with its n where customers said so, hollow where staff assume it. */
export const CurveDot = memo(function CurveDot(props: Props) {
  const { x, y, value, source, touchpointId, title, faded, held, onSelect } = props;
  const n = props.n ?? 0;
  const t = useTranslations("map");
  const domain = useTranslations("domain");
  const format = useFormatter();
  const emotion = emotionOf(value);
  const reported = source === "reported";
  const score = format.number(value, "score");
  const nested = source === "nested";
  const name = nested
    ? t("dotNested", { title, score, emotion: domain(`emotion.${emotion}`) })
    : reported
      ? t("dotReported", {
          title,
          score,
          emotion: domain(`emotion.${emotion}`),
          n,
        })
      : t("dotAssumed", { title, score, emotion: domain(`emotion.${emotion}`) });
  return (
    <g
      onClick={onSelect && (() => onSelect(touchpointId))}
      className={clsx(onSelect && "cursor-pointer", faded && "opacity-35")}
    >
      {held ? null : (
        <>
          <title>{name}</title>
          <circle cx={x} cy={y} r={12} fill="transparent" />
        </>
      )}
      <circle
        data-curve-dot={touchpointId}
        role="img"
        aria-label={name}
        cx={x}
        cy={y}
        r={6}
        fill={reported || nested ? `var(--${emotion})` : "var(--panel)"}
        stroke={`var(--${emotion})`}
        strokeWidth={1.75}
        strokeDasharray={reported || nested ? undefined : "2.5 2.5"}
      />
      <text x={x} y={y + 21} textAnchor="middle" aria-hidden className="fill-ink-3 text-2xs">
        {nested ? t("nested") : reported ? t("n", { n }) : t("assumed")}
      </text>
    </g>
  );
});
