"use client";

import { clsx } from "clsx";
import type { ComponentProps, ReactNode } from "react";
import { Tooltip } from "./tooltip";

type Props = Omit<ComponentProps<"button">, "children" | "aria-label"> & {
  /** Its accessible name, shown as a tooltip too. */
  label: string;
  icon: ReactNode;
  variant?: "ghost" | "secondary";
  size?: "sm" | "md";
  /** Off where the icon is known to everybody and Escape must not first close a tooltip. */
  tooltip?: boolean;
};

/** A button that is only an icon, never under 24 px. */
export function IconButton(props: Props) {
  const { label, icon, variant = "ghost", size = "md", tooltip = true, className, ...rest } = props;
  const button = (
    <button
      type="button"
      {...rest}
      aria-label={label}
      className={clsx(
        "inline-grid shrink-0 place-items-center rounded-control border text-ink-2 transition-colors duration-100",
        "hover:bg-sunk hover:text-ink disabled:pointer-events-none disabled:opacity-50",
        variant === "secondary" ? "border-line-strong bg-panel" : "border-transparent",
        size === "sm" ? "size-6 [&_svg]:size-3.5" : "size-7.5 [&_svg]:size-4",
        className,
      )}
    >
      {icon}
    </button>
  );
  return tooltip ? <Tooltip content={label}>{button}</Tooltip> : button;
}
