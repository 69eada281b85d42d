import type { ReadContext } from "@/lib/core/context";
import type { ImprovementState } from "./model";
import { improvementResource } from "./improvement-resource";
import { isOpen } from "./rules/is-open";
import { transitionsFrom, type ImprovementStanding } from "./rules/state-transitions";

type Row = { departmentId: string; authorId: string | null; state: string; archivedAt: unknown };

/** What the reader may do with an improvement, and where they may take it next; nothing while it is archived. */
export function improvementAbilities(ctx: ReadContext, row: Row, standing: ImprovementStanding) {
  const resource = improvementResource(row);
  const live = row.archivedAt === null;
  const edit = ctx.can("improvement.edit", resource);
  const nextStates: ImprovementState[] = live
    ? transitionsFrom(standing)
        .filter(({ to, permission }) => to !== "closed" && ctx.can(permission, resource))
        .map(({ to }) => to)
    : [];
  return {
    nextStates,
    abilities: {
      edit: live && edit,
      setTarget: live && ctx.can("improvement.set-target", resource),
      setFocus: live && isOpen(standing.state) && ctx.can("improvement.set-focus", resource),
      close: live && standing.state === "in-review" && ctx.can("improvement.close", resource),
      archive: live && edit,
      restore: !live && edit,
      comment: live && ctx.can("comment.create", {}),
    },
  };
}
