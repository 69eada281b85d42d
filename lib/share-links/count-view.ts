import type { VisitorActor } from "@/lib/core/actor";
import { execute } from "@/lib/core/execute";
import { countShareLinkView } from "./commands/count-share-link-view";

/** Counts a view once it was answered: the visitor waits for nothing, and reads on when it cannot be counted. */
export async function countView(visitor: VisitorActor): Promise<void> {
  await execute(countShareLinkView, visitor, {});
}
