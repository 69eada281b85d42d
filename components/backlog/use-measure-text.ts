import { useFormatter, useTranslations } from "next-intl";
import type { Measure } from "@/lib/backlog/model";

const minutesADay = 1440;

/** Writes a value on the scale of its measure: emotion with its sign, a wait in days or hours. */
export function useMeasureText(): (measure: Measure | null, value: number | null) => string {
  const t = useTranslations("backlog");
  const format = useFormatter();
  return (measure, value) => {
    if (value === null) return t("none");
    if (measure === "emotion") return format.number(value, "score").replace("-", "−");
    if (measure !== "wait") return format.number(value);
    if (value < 60) return t("draft.minutes", { count: value });
    if (value < minutesADay) return t("draft.hours", { count: Math.round(value / 6) / 10 });
    return t("draft.days", { count: Math.round((value / minutesADay) * 10) / 10 });
  };
}
