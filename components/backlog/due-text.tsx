import { CalendarX2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { CalendarDay } from "./calendar-day";

type Props = { improvement: { dueOn: string | null; daysLate: number } };

/** When it is due, or by how much it is late. */
export function DueText({ improvement: { dueOn, daysLate } }: Props) {
  const t = useTranslations("backlog");
  if (dueOn === null) return <span className="text-ink-3">{t("none")}</span>;
  if (daysLate === 0) return <CalendarDay date={dueOn} />;
  return (
    <span className="text-danger inline-flex items-center gap-1 font-semibold whitespace-nowrap">
      <CalendarX2 aria-hidden className="size-3.5" />
      {t("late", { count: daysLate })}
    </span>
  );
}
