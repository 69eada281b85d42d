import type { ReactNode } from "react";
import { Words } from "@/components/shell/words";

/** The words that the pages of departments show in the browser. */
export default function DepartmentsLayout({ children }: { children: ReactNode }) {
  return <Words of={["departments", "domain", "errors"]}>{children}</Words>;
}
