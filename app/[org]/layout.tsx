import type { ReactNode } from "react";
import { WorkspaceShell } from "@/components/shell/workspace-shell";
import { loadWorkspace } from "./load-workspace";

type Props = { children: ReactNode; params: Promise<{ org: string }> };

/** The workspace of one organisation; one who is not in it is told what a stranger to the address is told. */
export default async function WorkspaceLayout({ children, params }: Props) {
  const { org } = await params;
  return <WorkspaceShell {...await loadWorkspace(org)}>{children}</WorkspaceShell>;
}
