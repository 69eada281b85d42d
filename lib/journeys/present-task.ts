import type { ReviewTask } from "./presented-review";
import type { ChecklistItem } from "./rules/review-checklist";

/** Something to look at, with its touchpoints by their titles; what is no longer there is left out. */
export function presentTask(
  { item, reason, touchpointIds }: ChecklistItem,
  titles: ReadonlyMap<string, string>,
): ReviewTask {
  return {
    item,
    reason,
    touchpoints: touchpointIds.flatMap((id) => {
      const title = titles.get(id);
      return title === undefined ? [] : [{ id, title }];
    }),
  };
}
