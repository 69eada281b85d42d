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
        variant === "soft"
          ? clsx("badge-soft", softTones[tone])
          : clsx("badge-outline", outlineInk[tone] ?? "text-ink-2"),
        className,
      )}
    >
      {icon}
      <span className="truncate">{children}</span>
    </span>
  );
}
