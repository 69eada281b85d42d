import { clsx } from "clsx";
import type { ReactNode } from "react";

type Props = { label: string; className?: string; children: ReactNode };

/** A named row of controls; wraps when it must. */
export function Toolbar({ label, className, children }: Props) {
  return (
    <div
      role="group"
      aria-label={label}
      className={clsx("flex flex-wrap items-center gap-2 print:hidden", className)}
    >
      {children}
    </div>
  );
}
