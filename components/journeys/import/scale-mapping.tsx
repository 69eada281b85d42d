import { useFormatter, useTranslations } from "next-intl";
import { TextField } from "@/components/ui/text-field";
import { emotions } from "@/lib/journeys/model/emotions";
import { describeMapping, type ScoreRange } from "@/lib/journeys/formats/score-mapping";
import { EmotionFace } from "../emotion-face";

type Props = { range: ScoreRange; onChange(range: ScoreRange): void };

/** From which scale the scores come, and what each of them becomes. */
export function ScaleMapping({ range, onChange }: Props) {
  const t = useTranslations("import");
  const domain = useTranslations("domain");
  const format = useFormatter();
  const end = (name: "worst" | "best") => (
    <TextField
      type="number"
      step="any"
      label={t(`scale.${name}`)}
      value={String(range[name])}
      onChange={(event) => {
        const value = event.currentTarget.valueAsNumber;
        if (Number.isFinite(value)) onChange({ ...range, [name]: value });
      }}
    />
  );
  return (
    <div className="flex flex-col gap-3">
      <div className="flex max-w-xs gap-3">
        {end("worst")}
        {end("best")}
      </div>
      <ul className="flex flex-wrap gap-x-5 gap-y-2">
        {describeMapping(range).map((band) => {
          const emotion = emotions[band.to + 2] ?? "neutral";
          return (
            <li key={band.to} className="flex items-center gap-1.5">
              <span className="tabular-nums">
                {t("from", { score: format.number(band.from, { maximumFractionDigits: 2 }) })}
              </span>
              <span aria-hidden>→</span>
              <EmotionFace emotion={emotion} />
              <span>{domain(`emotion.${emotion}`)}</span>
              <span className="text-ink-3">{format.number(band.to, "signed")}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
