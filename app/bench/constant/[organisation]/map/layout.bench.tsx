import type { ReactNode } from "react";
import { Words } from "@/components/shell/words";

/** The same words that a journey's own layout sends. */
export default function ConstantMapLayout({ children }: { children: ReactNode }) {
  return <Words of={["journeys", "map", "comments", "suggestions", "domain", "errors"]}>{children}</Words>;
}
