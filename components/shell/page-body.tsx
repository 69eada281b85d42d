import { clsx } from "clsx";
import type { ReactNode } from "react";

type Props = {
  /** `reading` keeps lines short: for forms and texts. */
  width?: "full" | "reading";
  className?: string;
  children: ReactNode;
};

/** The content under a page's head. */
export function PageBody({ width = "full", className, children }: Props) {
  return (
    <div
      className={clsx(
        "flex min-w-0 flex-1 flex-col gap-4 px-4 py-4 desk:px-5 print:block print:p-0",
        width === "reading" && "max-w-3xl",
        className,
      )}
    >
      {children}
    </div>
  );
}
