import type { ReactNode } from "react";
import { Words } from "@/components/shell/words";

/** The words that the pages of one's account show in the browser. */
export default function AccountLayout({ children }: { children: ReactNode }) {
  return <Words of={["auth", "errors"]}>{children}</Words>;
}
