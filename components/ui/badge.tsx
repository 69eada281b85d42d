import { clsx } from "clsx";
import type { ReactNode } from "react";
import { softTones, type Tone } from "./tone";

type Props = {
  tone?: Tone;
  /** `soft` is a word on its colour; `outline` the round pill that says a state. */
  variant?: "soft" | "outline";
  icon?: ReactNode;
  className?: string;
  children: ReactNode;
};

const outlineInk: Partial<Record<Tone, string>> = {
  accent: "text-accent",
  success: "text-success",
  warn: "text-warn",
  danger: "text-danger",
};

/** A word or two that mark something. */
export function Badge({ tone = "neutral", variant = "soft", icon, className, children }: Props) {
  return (
    <span
      className={clsx(
        "inline-flex max-w-full min-w-0 items-center gap-1 text-xs [&_svg]:size-3 [&_svg]:shrink-0",
        variant === "soft"
          ? clsx("rounded-[5px] px-1.75 py-px font-semibold", softTones[tone])
          : clsx(
              "rounded-full border border-line-strong px-2 py-px font-medium",
              outlineInk[tone] ?? "text-ink-2",
            ),
        className,
      )}
    >
      {icon}
      <span className="truncate">{children}</span>
    </span>
  );
}
