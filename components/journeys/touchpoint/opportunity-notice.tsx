import { Lightbulb } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import type { MapTouchpoint } from "@/lib/journeys/presented-touchpoint";
import { opportunityReasons, type OpportunityReason } from "@/lib/journeys/rules/opportunity-reasons";
import { isTolerableLow } from "@/lib/journeys/rules/tolerable-low";
import { useWaitText } from "../use-wait-text";

type Props = { touchpoint: MapTouchpoint; minimumResponses: number };

/** Why this touchpoint is an opportunity, one reason a line. */
export function OpportunityNotice({ touchpoint, minimumResponses }: Props) {
  const t = useTranslations("map");
  const format = useFormatter();
  const waitText = useWaitText();
  const reasons = opportunityReasons(touchpoint, minimumResponses);
  const say = (reason: OpportunityReason) => {
    switch (reason.kind) {
      case "low":
        return t("reason.low", { score: format.number(reason.value, "score") });
      case "gap":
        return t("reason.gap", { steps: format.number(reason.steps, { maximumFractionDigits: 1 }) });
      case "silence":
        return t("reason.silence");
      case "wait":
        return t("reason.wait", { extra: waitText(reason.extraMinutes) });
    }
  };
  if (reasons.length === 0) {
    return isTolerableLow(touchpoint, minimumResponses) ? (
      <p className="text-ink-2">{t("tolerable")}</p>
    ) : null;
  }
  return (
    <div className="bg-accent-soft rounded-card p-3">
      <p className="flex items-center gap-1.5 font-semibold">
        <Lightbulb aria-hidden className="size-4" />
        {t("opportunity")}
      </p>
      <ul className="mt-1 list-disc pl-6">
        {reasons.map((reason) => (
          <li key={reason.kind}>{say(reason)}</li>
        ))}
      </ul>
    </div>
  );
}
