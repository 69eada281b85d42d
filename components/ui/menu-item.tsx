"use client";

import { clsx } from "clsx";
import Link from "next/link";
import { DropdownMenu as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { menuItemStyle } from "./menu-item-style";

type Props = {
  icon?: ReactNode;
  onSelect?: () => void;
  /** Makes it a link. */
  href?: string;
  tone?: "default" | "danger";
  disabled?: boolean;
  /** A few words at the end of the line: a shortcut, a count. */
  hint?: ReactNode;
  children: ReactNode;
};

/** One thing to do, or one place to go, in a menu. */
export function MenuItem({ icon, onSelect, href, tone = "default", disabled, hint, children }: Props) {
  const className = clsx(menuItemStyle, tone === "danger" && "text-danger data-highlighted:bg-danger-soft");
  const content = (
    <>
      {icon}
      <span className="min-w-0 flex-1">{children}</span>
      {hint ? <span className="text-xs text-ink-3">{hint}</span> : null}
    </>
  );
  return (
    <Radix.Item disabled={disabled} onSelect={onSelect} className={className} asChild={href !== undefined}>
      {href === undefined ? content : <Link href={href}>{content}</Link>}
    </Radix.Item>
  );
}
