import { NotFoundPage } from "@/components/shell/not-found-page";

/** Not there, or not yours to see: the same words, inside the workspace. */
export default function WorkspaceNotFound() {
  return <NotFoundPage />;
}
