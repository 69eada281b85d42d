"use client";

import { DropdownMenu as Radix } from "radix-ui";
import type { ReactNode } from "react";

/** A heading inside a menu. */
export function MenuLabel({ children }: { children: ReactNode }) {
  return <Radix.Label className="px-2 pt-1.5 pb-1 text-xs font-medium text-ink-3">{children}</Radix.Label>;
}
