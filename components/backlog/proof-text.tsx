import { useTranslations } from "next-intl";
import type { Improvement } from "@/lib/backlog/presented-improvement";
import { useMeasureText } from "./use-measure-text";

type Props = { improvement: Pick<Improvement, "measure" | "baseline" | "target"> };

/** From where to where: "−1.8 → −0.5". */
export function ProofText({ improvement: { measure, baseline, target } }: Props) {
  const t = useTranslations("backlog");
  const measureText = useMeasureText();
  if (target === null) return <span className="text-ink-3">{t("none")}</span>;
  return (
    <span className="whitespace-nowrap tabular-nums">
      {t("table.fromTo", { from: measureText(measure, baseline), to: measureText(measure, target) })}
    </span>
  );
}
