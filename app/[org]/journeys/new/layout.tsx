import type { ReactNode } from "react";
import { Words } from "@/components/shell/words";

/** The words that a new journey's form shows in the browser. */
export default function NewJourneyLayout({ children }: { children: ReactNode }) {
  return <Words of={["journeys", "templates", "import", "domain", "errors"]}>{children}</Words>;
}
