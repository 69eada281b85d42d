type Placed = { id: string; parentId: string | null; resolvedAt: string | null };
export type Thread<Comment> = { root: Comment; replies: Comment[] };

/** Comments as threads of one level, in the order in which they began; resolved ones apart. */
export function threadsOf<Comment extends Placed>(comments: readonly Comment[]) {
  const threads: Thread<Comment>[] = comments
    .filter(({ parentId }) => parentId === null)
    .map((root) => ({ root, replies: comments.filter(({ parentId }) => parentId === root.id) }));
  return {
    open: threads.filter(({ root }) => root.resolvedAt === null),
    resolved: threads.filter(({ root }) => root.resolvedAt !== null),
  };
}
