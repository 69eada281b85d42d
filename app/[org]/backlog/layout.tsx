import type { ReactNode } from "react";
import { Words } from "@/components/shell/words";

/** The words that the backlog shows in the browser. */
export default function BacklogLayout({ children }: { children: ReactNode }) {
  return <Words of={["backlog", "comments", "domain", "errors"]}>{children}</Words>;
}
