import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { Improvement } from "@/lib/backlog/presented-improvement";
import { useMeasureText } from "./use-measure-text";

const tones = { improved: "success", unchanged: "warn", worse: "danger" } as const;

/** What the last look at it found: whether it helped, by how much, and what was learned. */
export function LastOutcome({ improvement }: { improvement: Improvement }) {
  const t = useTranslations("backlog");
  const domain = useTranslations("domain");
  const measureText = useMeasureText();
  const { outcome, outcomeValue, outcomeNote, measure } = improvement;
  if (outcome === null) return null;
  return (
    <Notice tone={tones[outcome]} title={domain(`outcome.${outcome}`)}>
      <h3 className="sr-only">{t("outcome.title")}</h3>
      {outcomeValue === null ? null : (
        <p>{t("outcome.value", { value: measureText(measure, outcomeValue) })}</p>
      )}
      {outcomeNote ? <p className="break-words whitespace-pre-wrap">{outcomeNote}</p> : null}
    </Notice>
  );
}
