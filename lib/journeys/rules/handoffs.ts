import type { DepartmentId } from "@/lib/core/ids";
import type { RuleTouchpoint } from "./rule-touchpoint";

/** A change of owner between two neighbours, by their places in the list; null is nobody of ours. */
export type Handoff = {
  fromIndex: number;
  toIndex: number;
  from: DepartmentId | null;
  to: DepartmentId | null;
};

/** Every place where the owner changes from one touchpoint to the next: also to or from nobody of ours. */
export function handoffs(touchpoints: readonly Pick<RuleTouchpoint, "departmentId">[]): Handoff[] {
  return touchpoints.flatMap(({ departmentId: to }, toIndex) => {
    const before = touchpoints[toIndex - 1];
    if (!before || before.departmentId === to) return [];
    return [{ fromIndex: toIndex - 1, toIndex, from: before.departmentId, to }];
  });
}
