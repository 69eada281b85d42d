import type { ReactNode } from "react";
import { Words } from "@/components/shell/words";

/** The words that the pages of a journey show in the browser: of its map, and of what is done with it as a whole. */
export default function JourneyLayout({ children }: { children: ReactNode }) {
  return (
    <Words
      of={[
        "journeys",
        "templates",
        "guide",
        "exports",
        "map",
        "versions",
        "desired",
        "sharing",
        "reviews",
        "nesting",
        "comments",
        "suggestions",
        "domain",
        "errors",
      ]}
    >
      {children}
    </Words>
  );
}
