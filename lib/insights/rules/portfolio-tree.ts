type Placed = { id: string; parentId: string | null };
export type TreeRow<Item> = { item: Item; depth: number };

/**
 * Journeys as a tree, flat and in reading order: each once, right under the one that contains it, in the order
 * given. One whose parent is not among them, hidden or filtered out, is a root.
 */
export function portfolioTree<Item extends Placed>(items: readonly Item[]): TreeRow<Item>[] {
  const known = new Set(items.map(({ id }) => id));
  const children = Map.groupBy(items, ({ parentId }) =>
    parentId !== null && known.has(parentId) ? parentId : null,
  );
  const rows: TreeRow<Item>[] = [];
  const seen = new Set<string>();
  const add = (item: Item, depth: number) => {
    if (seen.has(item.id)) return;
    seen.add(item.id);
    rows.push({ item, depth });
    for (const child of children.get(item.id) ?? []) add(child, depth + 1);
  };
  for (const root of children.get(null) ?? []) add(root, 0);
  // No command makes a circle; should there be one, nothing of it is lost.
  for (const item of items) add(item, 0);
  return rows;
}
