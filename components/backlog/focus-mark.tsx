import { Focus } from "lucide-react";
import { useTranslations } from "next-intl";

/** The sign of an improvement in focus. */
export function FocusMark() {
  const t = useTranslations("backlog");
  return <Focus role="img" aria-label={t("focus.mark")} className="text-accent size-3.5 shrink-0" />;
}
