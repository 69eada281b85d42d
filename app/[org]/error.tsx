"use client";

import { ErrorPage } from "@/components/shell/error-page";

/** A page of the workspace that could not be drawn; the way to the others stays. */
export default function WorkspaceError({ error, retry }: { error: unknown; retry: () => void }) {
  return <ErrorPage error={error} retry={retry} />;
}
