import type { ReactNode } from "react";
import { Words } from "@/components/shell/words";

/** The words that a journey's improvements show in the browser beside the journey's own. */
export default function JourneyImprovementsLayout({ children }: { children: ReactNode }) {
  return <Words of={["backlog"]}>{children}</Words>;
}
