import { useFormatter, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { Stat } from "@/components/ui/stat";
import type { Improvement } from "@/lib/backlog/presented-improvement";

/** What people think it is worth, beside what the facts suggest. */
export function WeightCard({ improvement }: { improvement: Improvement }) {
  const t = useTranslations("backlog");
  const format = useFormatter();
  const { priority, suggestedPriority } = improvement;
  const number = (value: number) => format.number(value, { maximumFractionDigits: 1 });
  return (
    <Card title={t("weight.title")} meta={t("weight.note")}>
      <div className="grid grid-cols-2 gap-3">
        <Stat
          bar
          size="lg"
          value={priority === null ? t("none") : number(priority)}
          label={priority === null ? t("weight.ownNone") : t("weight.own")}
        />
        {suggestedPriority ? (
          <Stat
            bar
            value={t(`weight.${suggestedPriority.unit}`, { value: number(suggestedPriority.value) })}
            label={t("weight.facts")}
          />
        ) : (
          <Stat bar size="lg" value={t("none")} label={t("weight.factsNone")} />
        )}
      </div>
    </Card>
  );
}
