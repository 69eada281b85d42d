import { TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { MapTouchpoint } from "@/lib/journeys/presented-touchpoint";
import { emotionGap } from "@/lib/journeys/rules/emotion-gap";

type Props = { touchpoint: MapTouchpoint; minimumResponses: number };

/** What staff thought beside what customers said, where the two differ. */
export function GapNotice({ touchpoint, minimumResponses }: Props) {
  const t = useTranslations("map");
  const domain = useTranslations("domain");
  const gap = emotionGap(touchpoint, minimumResponses);
  if (!gap) return null;
  return (
    <p
      className={
        gap.direction === "worse"
          ? "text-danger flex gap-1.5 font-semibold"
          : "text-success flex gap-1.5 font-semibold"
      }
    >
      <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
      {t("gap", { assumed: domain(`emotion.${gap.assumed}`), reported: domain(`emotion.${gap.reported}`) })}
    </p>
  );
}
