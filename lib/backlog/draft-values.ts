import { createTranslator } from "use-intl/core";
import { loadMessages } from "@/lib/i18n/load-messages";
import { languageTags, type Locale } from "@/lib/i18n/locales";

const minutesADay = 1440;

/** How drafts say times and scores in one language, and what the translators of that language are made with. */
export function draftValues(locale: Locale) {
  const setting = { locale: languageTags[locale], messages: loadMessages(locale) };
  const t = createTranslator({ ...setting, namespace: "backlog.draft" });
  const signs = new Intl.NumberFormat(setting.locale, {
    signDisplay: "exceptZero",
    maximumFractionDigits: 1,
  });
  return {
    setting,
    wait(minutes: number): string {
      if (minutes < 60) return t("minutes", { count: minutes });
      if (minutes < minutesADay) return t("hours", { count: Math.round(minutes / 6) / 10 });
      return t("days", { count: Math.round((minutes / minutesADay) * 10) / 10 });
    },
    signed: (value: number): string => signs.format(value).replace("-", "−"),
  };
}
