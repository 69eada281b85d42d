import type { ReactNode } from "react";
import { Words } from "@/components/shell/words";

/** The words that the pages of services show in the browser. */
export default function ServicesLayout({ children }: { children: ReactNode }) {
  return <Words of={["services", "errors"]}>{children}</Words>;
}
