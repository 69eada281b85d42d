import { connection } from "next/server";
import type { ReactNode } from "react";
import { WorkspaceShell } from "@/components/shell/workspace-shell";
import { captured } from "../captured";

type Props = { children: ReactNode; params: Promise<{ organisation: string }> };

/** The workspace's frame as its own layout draws it, but from constants: no session, no database. */
export default async function ConstantLayout({ children, params }: Props) {
  await connection();
  return <WorkspaceShell {...captured((await params).organisation).workspace}>{children}</WorkspaceShell>;
}
