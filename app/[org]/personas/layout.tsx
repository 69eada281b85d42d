import type { ReactNode } from "react";
import { Words } from "@/components/shell/words";

/** The words that the pages of personas show in the browser. */
export default function PersonasLayout({ children }: { children: ReactNode }) {
  return <Words of={["personas", "domain", "errors"]}>{children}</Words>;
}
