import type { ReactNode } from "react";
import { Words } from "@/components/shell/words";

/** The words that the inbox shows in the browser. */
export default function InboxLayout({ children }: { children: ReactNode }) {
  return <Words of={["inbox", "errors"]}>{children}</Words>;
}
