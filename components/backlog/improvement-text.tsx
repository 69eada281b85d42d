import { useFormatter, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import type { Improvement } from "@/lib/backlog/presented-improvement";
import { CalendarDay } from "./calendar-day";
import { DueText } from "./due-text";

const texts = ["problem", "proposal", "expectedBenefit", "benefitFor", "why"] as const;
const ratings = ["impact", "confidence", "effort"] as const;

/** What an improvement says, for those who may not change it. */
export function ImprovementText({ improvement }: { improvement: Improvement }) {
  const t = useTranslations("backlog");
  const format = useFormatter();
  const said = texts.filter((key) => improvement[key] !== "");
  const number = (value: number | null) => (value === null ? t("none") : format.number(value));
  return (
    <>
      <Card title={t("section.what")}>
        {said.length === 0 ? <p className="text-ink-3">{t("nothingSaid")}</p> : null}
        <dl className="flex max-w-3xl flex-col gap-3">
          {said.map((key) => (
            <div key={key}>
              <dt className="text-ink-2 text-xs font-medium">{t(`field.${key}`)}</dt>
              <dd className="break-words whitespace-pre-wrap">{improvement[key]}</dd>
            </div>
          ))}
        </dl>
      </Card>
      <Card title={t("section.whoAndWeight")}>
        <dl className="grid grid-cols-2 gap-x-6 gap-y-3 sm:grid-cols-4">
          <div>
            <dt className="text-ink-2 text-xs font-medium">{t("field.departmentId")}</dt>
            <dd>{improvement.department.name}</dd>
          </div>
          <div>
            <dt className="text-ink-2 text-xs font-medium">{t("field.assigneeId")}</dt>
            <dd>{improvement.assignee?.name ?? t("nobody")}</dd>
          </div>
          <div className="sm:col-span-2">
            <dt className="text-ink-2 text-xs font-medium">{t("field.dueOn")}</dt>
            <dd className="flex flex-wrap gap-x-2">
              {improvement.dueOn ? <CalendarDay date={improvement.dueOn} style="day" /> : t("none")}
              {improvement.daysLate > 0 ? <DueText improvement={improvement} /> : null}
            </dd>
          </div>
        </dl>
        <dl className="grid grid-cols-2 gap-x-6 gap-y-3 pt-3 sm:grid-cols-5">
          {ratings.map((key) => (
            <div key={key}>
              <dt className="text-ink-2 text-xs font-medium">{t(`field.${key}`)}</dt>
              <dd>{improvement[key] === null ? t("unrated") : number(improvement[key])}</dd>
            </div>
          ))}
          {(["cost", "hours"] as const).map((key) => (
            <div key={key}>
              <dt className="text-ink-2 text-xs font-medium">{t(`field.${key}`)}</dt>
              <dd>{number(improvement[key])}</dd>
            </div>
          ))}
        </dl>
      </Card>
    </>
  );
}
