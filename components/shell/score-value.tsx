import { useFormatter, useTranslations } from "next-intl";
import { emotionOf } from "@/lib/journeys/rules/emotion-of";

type Props = {
  value: number | null;
  /** What we want rather than what is: drawn like the desired curve. */
  desired?: boolean;
};

/** A score on the emotion scale in its emotion's colour; a dash where nobody has said one. */
export function ScoreValue({ value, desired = false }: Props) {
  const t = useTranslations("shell");
  const format = useFormatter();
  if (value === null) return <span className="text-ink-3">{t("score.none")}</span>;
  return (
    <span
      className="font-semibold tabular-nums"
      style={{ color: desired ? "var(--accent)" : `var(--${emotionOf(value)})` }}
    >
      {format.number(value, "score")}
    </span>
  );
}
