import { clsx } from "clsx";
import type { ReactNode } from "react";

type Props = {
  /** What is measured. */
  label: string;
  /** 0 … 1; null when nothing is known. */
  value: number | null;
  /** The figure beside the bar. */
  text?: ReactNode;
  className?: string;
};

/** How much of something there is: a quiet bar with its figure. */
export function Meter({ label, value, text, className }: Props) {
  const percent = value === null ? 0 : Math.round(Math.min(1, Math.max(0, value)) * 100);
  return (
    <span className={clsx("inline-flex items-center gap-2 whitespace-nowrap", className)}>
      <span
        {...(value === null
          ? { "aria-hidden": true }
          : {
              role: "meter",
              "aria-label": label,
              "aria-valuenow": percent,
              "aria-valuemin": 0,
              "aria-valuemax": 100,
            })}
        className="block h-1.25 w-16 shrink-0 overflow-hidden rounded-full bg-line"
      >
        <span
          className="block h-full rounded-full bg-ink-2 forced-colors:bg-[Highlight]"
          style={{ width: `${percent}%` }}
        />
      </span>
      {text}
    </span>
  );
}
