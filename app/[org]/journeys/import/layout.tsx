import type { ReactNode } from "react";
import { Words } from "@/components/shell/words";

/** The words that an import shows in the browser. */
export default function ImportLayout({ children }: { children: ReactNode }) {
  return <Words of={["import", "csv", "domain", "errors"]}>{children}</Words>;
}
