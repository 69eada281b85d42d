import { useFormatter, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import type { Improvement } from "@/lib/backlog/presented-improvement";

/** What people rated beside what the facts suggest. */
export function PriorityCard({ improvement: { priority, suggestedPriority } }: { improvement: Improvement }) {
  const t = useTranslations("backlog");
  const format = useFormatter();
  const number = (value: number) => format.number(value, { maximumFractionDigits: 1 });
  return (
    <Card title={t("weight.title")}>
      <dl className="flex flex-col gap-3">
        <div>
          <dd className="text-xl leading-tight font-semibold tabular-nums">
            {priority === null ? t("none") : number(priority)}
          </dd>
          <dt className="text-ink-2 text-xs">{priority === null ? t("weight.ownNone") : t("weight.own")}</dt>
        </div>
        <div>
          <dd className="font-semibold tabular-nums">
            {suggestedPriority
              ? t(`weight.${suggestedPriority.unit}`, { value: number(suggestedPriority.value) })
              : t("none")}
          </dd>
          <dt className="text-ink-2 text-xs">
            {suggestedPriority ? t("weight.facts") : t("weight.factsNone")}
          </dt>
        </div>
      </dl>
      <p className="text-ink-3 pt-3 text-xs">{t("weight.note")}</p>
    </Card>
  );
}
