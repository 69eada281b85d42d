import { clsx } from "clsx";
import { Ban, Check, Pause } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ImprovementState } from "@/lib/backlog/model";

const way = ["proposed", "assessed", "approved", "in-progress", "in-review", "closed"] as const;

/** The way from proposed to closed, with where it stands now; what is beside the way stands at its end. */
export function StateStepper({ state }: { state: ImprovementState }) {
  const domain = useTranslations("domain");
  const place = way.findIndex((step) => step === state);
  const beside = state === "on-hold" || state === "cancelled" ? state : null;
  const Beside = beside === "on-hold" ? Pause : Ban;
  return (
    <ol className="flex flex-wrap gap-x-1.5 gap-y-2">
      {way.map((step, index) => (
        <li
          key={step}
          aria-current={step === state ? "step" : undefined}
          className={clsx(
            "inline-flex min-h-6 items-center gap-1 rounded-full border px-2.5 text-xs",
            step === state
              ? "border-accent bg-accent text-on-accent font-semibold"
              : index < place
                ? "border-line-strong text-ink"
                : "border-line-strong text-ink-3 border-dashed",
          )}
        >
          {index < place ? <Check aria-hidden className="size-3" /> : null}
          {domain(`improvementState.${step}`)}
        </li>
      ))}
      {beside ? (
        <li
          aria-current="step"
          className="bg-warn-soft text-warn inline-flex min-h-6 items-center gap-1 rounded-full px-2.5 text-xs font-semibold"
        >
          <Beside aria-hidden className="size-3" />
          {domain(`improvementState.${beside}`)}
        </li>
      ) : null}
    </ol>
  );
}
