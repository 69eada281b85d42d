"use client";

import { createContext, useContext, useEffect, type ReactNode } from "react";
import { useKeptSame } from "@/components/ui/use-kept-same";
import { writeCookie } from "./write-cookie";

/** The organisation one works in, and who one is there. */
export type Workspace = {
  slug: string;
  name: string;
  locale: string;
  timeZone: string;
  person: { name: string; email: string };
  organisations: readonly { slug: string; name: string }[];
};

const WorkspaceContext = createContext<Workspace | null>(null);

/** Tells everything inside it which organisation it is in, and remembers it as the last one visited. */
export function WorkspaceProvider({ workspace, children }: { workspace: Workspace; children: ReactNode }) {
  useEffect(() => writeCookie("organisation", workspace.slug), [workspace.slug]);
  return <WorkspaceContext value={useKeptSame(workspace)}>{children}</WorkspaceContext>;
}

/** The workspace around this component. */
export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (!workspace) throw new Error("useWorkspace is for components inside WorkspaceShell");
  return workspace;
}
