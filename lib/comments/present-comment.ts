import type { ReadContext } from "@/lib/core/context";
import type { UserId } from "@/lib/core/ids";
import { toMoment, toMomentOrNull } from "@/lib/journeys/row-json";
import type { LoadedComment } from "./comment-json";
import { commentSchema, type CommentView } from "./presented-comment";

/** A comment for its reader; of one that was taken down, only that it stood there. */
export function presentComment(ctx: ReadContext, { row, ...names }: LoadedComment): CommentView {
  const resource = { authorId: row.authorId as UserId };
  const up = row.archivedAt === null;
  const root = row.parentId === null;
  const takesPart = up && ctx.can("comment.create", {});
  return commentSchema.parse({
    ...row,
    ...names,
    body: up ? row.body : "",
    mentioned: up ? names.mentioned : {},
    createdAt: toMoment(row.createdAt),
    editedAt: toMomentOrNull(row.editedAt),
    archivedAt: toMomentOrNull(row.archivedAt),
    resolvedAt: toMomentOrNull(row.resolvedAt),
    abilities: {
      edit: up && ctx.can("comment.edit", resource),
      remove: ctx.can("comment.remove", resource),
      reply: root && takesPart && row.resolvedAt === null,
      resolve: root && takesPart,
    },
  });
}
