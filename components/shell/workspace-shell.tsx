import type { ReactNode } from "react";
import { Navigation, type NavigationCounts } from "./navigation";
import { SkipLink } from "./skip-link";
import { TopBar } from "./top-bar";
import { WorkspaceProvider, type Workspace } from "./workspace-context";

type Props = {
  workspace: Workspace;
  counts: NavigationCounts;
  can: { settings: boolean };
  children: ReactNode;
};

/** The frame of every page of an organisation: navigation at the left, the page beside it. */
export function WorkspaceShell({ workspace, counts, can, children }: Props) {
  return (
    <WorkspaceProvider workspace={workspace}>
      <div className="min-h-dvh text-ui desk:grid desk:grid-cols-[13rem_minmax(0,1fr)] print:block">
        <SkipLink />
        <TopBar counts={counts} can={can} />
        <header className="sticky top-0 hidden h-dvh overflow-y-auto border-r border-line bg-sunk desk:flex print:hidden">
          <Navigation counts={counts} can={can} />
        </header>
        <main id="main" tabIndex={-1} className="flex min-w-0 flex-col desk:min-h-dvh print:block">
          {children}
        </main>
      </div>
    </WorkspaceProvider>
  );
}
