import type { ReactNode } from "react";

/** A page that fills a wide screen exactly and scrolls inside itself, as the map does. */
export function PageFrame({ children }: { children: ReactNode }) {
  return (
    <div className="flex min-h-0 min-w-0 flex-1 flex-col desk:h-dvh desk:flex-none print:block print:h-auto">
      {children}
    </div>
  );
}
