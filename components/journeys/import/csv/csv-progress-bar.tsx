import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { Button } from "@/components/ui/button";
import type { CsvStanding } from "./use-csv-sending";

// The browser's own bar has its own colours; it is dressed as a meter is.
const barStyle = clsx(
  "bg-line h-2.5 w-full appearance-none overflow-hidden rounded-full border-0",
  "[&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-accent [&::-moz-progress-bar]:bg-accent",
  "forced-colors:[&::-webkit-progress-value]:bg-[Highlight]",
);

type Props = { standing: CsvStanding; rows: number; onCancel(): void };

/** How far an import is, in words and as a bar. What is being made final can no longer be cancelled. */
export function CsvProgressBar({ standing, rows, onCancel }: Props) {
  const t = useTranslations("csv");
  const id = useId();
  return (
    <div className="border-line flex flex-col gap-2 border-t pt-4">
      <label htmlFor={id} className="font-medium">
        {t("progress.label")}
      </label>
      <progress id={id} className={barStyle} max={1} value={shareOf(standing, rows)} />
      <p className="tabular-nums">
        {standing.step === "sending" ? t("progress.sending", { percent: standing.share }) : null}
        {standing.step === "checking" ? t("progress.checking", { rows: standing.rows }) : null}
        {standing.step === "writing"
          ? t("progress.writing", { done: standing.done, total: standing.total })
          : null}
        {standing.step === "finishing" ? t("progress.finishing") : null}
      </p>
      <p className="text-ink-3">{t("progress.stay")}</p>
      {standing.step === "finishing" ? null : (
        <div>
          <Button onClick={onCancel}>{t("cancel")}</Button>
        </div>
      )}
    </div>
  );
}

/** Sending and checking are the first part of the way, writing is most of it. */
function shareOf(standing: CsvStanding, rows: number): number {
  if (standing.step === "sending") return standing.share * 0.15;
  if (standing.step === "checking") return 0.15 + Math.min(1, standing.rows / Math.max(1, rows)) * 0.1;
  if (standing.step === "writing") return 0.25 + (standing.done / Math.max(1, standing.total)) * 0.7;
  return 0.98;
}
