import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import type { Improvement } from "@/lib/backlog/presented-improvement";
import { CalendarDay } from "./calendar-day";
import { TargetDialog } from "./target-dialog";
import { useMeasureText } from "./use-measure-text";

const outcomeTones = { improved: "success", unchanged: "warn", worse: "danger" } as const;

/** By what it is to be proved, and what came of it. */
export function ProofCard({ improvement }: { improvement: Improvement }) {
  const t = useTranslations("backlog");
  const domain = useTranslations("domain");
  const measureText = useMeasureText();
  const { measure, baseline, target, reviewOn, outcome, outcomeValue, outcomeNote } = improvement;
  return (
    <Card
      title={t("proof.title")}
      actions={improvement.abilities.setTarget ? <TargetDialog improvement={improvement} /> : null}
    >
      <div className="flex flex-col gap-3">
        {measure === null ? (
          <p className="text-ink-3">{t("proof.none")}</p>
        ) : (
          <dl className="grid grid-cols-2 gap-x-4 gap-y-2">
            <div className="col-span-2">
              <dt className="text-ink-2 text-xs">{t("proof.measure")}</dt>
              <dd className="font-medium">{domain(`measure.${measure}`)}</dd>
            </div>
            <div>
              <dt className="text-ink-2 text-xs">{t("proof.baseline")}</dt>
              <dd className="text-lg font-semibold tabular-nums">{measureText(measure, baseline)}</dd>
            </div>
            <div>
              <dt className="text-ink-2 text-xs">{t("proof.target")}</dt>
              <dd className="text-accent text-lg font-semibold tabular-nums">
                {measureText(measure, target)}
              </dd>
            </div>
            {reviewOn ? (
              <div className="col-span-2">
                <dt className="text-ink-2 text-xs">{t("proof.reviewOn")}</dt>
                <dd>
                  <CalendarDay date={reviewOn} style="day" />
                </dd>
              </div>
            ) : null}
          </dl>
        )}
        {outcome ? (
          <div className="border-line flex flex-col gap-1 border-t pt-3">
            <h3 className="text-ink-2 text-xs">{t("outcome.title")}</h3>
            <p className="flex flex-wrap items-center gap-x-2">
              <Badge tone={outcomeTones[outcome]}>{domain(`outcome.${outcome}`)}</Badge>
              {outcomeValue === null
                ? null
                : t("outcome.value", { value: measureText(measure, outcomeValue) })}
            </p>
            {outcomeNote ? <p className="break-words whitespace-pre-wrap">{outcomeNote}</p> : null}
          </div>
        ) : null}
      </div>
    </Card>
  );
}
