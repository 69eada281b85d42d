import type { ReactNode } from "react";
import { Words } from "@/components/shell/words";

/** The same words that the dashboard's own layout sends. */
export default function ConstantDashboardLayout({ children }: { children: ReactNode }) {
  return <Words of={["dashboard", "domain"]}>{children}</Words>;
}
