import { useFormatter, useTranslations } from "next-intl";
import type { MapTouchpoint } from "@/lib/journeys/presented-touchpoint";
import { emotionOf } from "@/lib/journeys/rules/emotion-of";
import { EmotionFace } from "../emotion-face";
import { EmotionPicker } from "./emotion-picker";
import type { useTouchpointSaving } from "../saving/use-touchpoint-saving";

type Saving = ReturnType<typeof useTouchpointSaving>;
type Props = { touchpoint: MapTouchpoint; save: Saving["save"]; problems: Saving["problems"] };

/** The three scores: what staff assume, what customers reported, what is desired. */
export function ScoresSection({ touchpoint, save, problems }: Props) {
  const t = useTranslations("map");
  const format = useFormatter();
  const { reported, abilities } = touchpoint;
  return (
    <section aria-label={t("scores")} className="flex flex-col gap-3">
      <h3 className="text-ink-2 text-xs font-semibold">{t("scores")}</h3>
      <EmotionPicker
        label={t("assumed")}
        value={touchpoint.scoreAssumed}
        disabled={!abilities.edit}
        error={problems.scoreAssumed}
        onChange={(value) => void save("scoreAssumed", value, touchpoint.scoreAssumed)}
      />
      <EmotionPicker
        label={t("desired")}
        value={touchpoint.scoreDesired}
        disabled={!abilities.edit}
        error={problems.scoreDesired}
        onChange={(value) => void save("scoreDesired", value, touchpoint.scoreDesired)}
      />
      <div className="border-line rounded-card border px-3 py-2">
        <p className="text-ink-3 text-2xs">{reported ? t("reportedN", { n: reported.n }) : t("reported")}</p>
        {reported ? (
          <p className="mt-1 flex items-center gap-1.5 text-base font-semibold">
            <EmotionFace emotion={emotionOf(reported.mean)} />
            {format.number(reported.mean, "score")}
          </p>
        ) : (
          <p className="text-ink-2">{t("noEvidence")}</p>
        )}
      </div>
    </section>
  );
}
