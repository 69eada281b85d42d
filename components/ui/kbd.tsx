import type { ReactNode } from "react";

/** A key to press. */
export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="rounded-[4px] border border-line-strong bg-sunk px-1 font-sans text-2xs font-medium text-ink-2">
      {children}
    </kbd>
  );
}
