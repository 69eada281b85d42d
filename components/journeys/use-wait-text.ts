import { useTranslations } from "next-intl";

/** Minutes as people say them: minutes, hours or days, the largest that fits, one decimal where it matters. */
export function useWaitText(): (minutes: number) => string {
  const t = useTranslations("journeys");
  return (minutes) => {
    if (minutes < 60) return t("wait.minutes", { count: Math.round(minutes) });
    if (minutes < 1440) return t("wait.hours", { count: Math.round(minutes / 6) / 10 });
    return t("wait.days", { count: Math.round(minutes / 144) / 10 });
  };
}
