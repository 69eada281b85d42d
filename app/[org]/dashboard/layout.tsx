import type { ReactNode } from "react";
import { Words } from "@/components/shell/words";

/** The words that the dashboard shows in the browser. */
export default function DashboardLayout({ children }: { children: ReactNode }) {
  return <Words of={["dashboard", "domain"]}>{children}</Words>;
}
