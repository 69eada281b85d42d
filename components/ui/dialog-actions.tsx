import type { ReactNode } from "react";

/** The row of buttons that ends a dialog: the main one last. */
export function DialogActions({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap items-center justify-end gap-2 pt-1">{children}</div>;
}
