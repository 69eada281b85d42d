import { useTranslations } from "next-intl";
import { emotions } from "@/lib/journeys/model/emotions";
import { scoreToY } from "@/lib/journeys/rules/curve/score-to-y";
import { EmotionFace } from "../emotion-face";
import { curveBox } from "./curve-box";

/** The emotions at the heights at which the curve has them. */
export function EmotionScale() {
  const t = useTranslations("domain");
  return (
    <span className="relative block" style={{ height: curveBox.height }}>
      {emotions.map((emotion, index) => (
        <span
          key={emotion}
          className="text-2xs absolute left-4 flex -translate-y-1/2 items-center gap-1.5"
          style={{ top: scoreToY(index - 2, curveBox), color: `var(--${emotion})` }}
        >
          <EmotionFace emotion={emotion} className="size-3.5 shrink-0" />
          <span className="max-sm:sr-only">{t(`emotion.${emotion}`)}</span>
        </span>
      ))}
    </span>
  );
}
