type Row = { id: string };
export type Pair<Item> = { id: string; before: Item | null; after: Item | null };

/**
 * Two lists as one, in the newer order, each with itself as it was; what is gone stands behind what it stood
 * behind, or first.
 */
export function sideBySide<Item extends Row>(before: readonly Item[], after: readonly Item[]): Pair<Item>[] {
  const old = new Map(before.map((item) => [item.id, item]));
  const now = new Set(after.map(({ id }) => id));
  const gone = new Map<string | null, Item[]>();
  let last: string | null = null;
  for (const item of before) {
    if (now.has(item.id)) last = item.id;
    else gone.set(last, [...(gone.get(last) ?? []), item]);
  }
  const goneAfter = (id: string | null): Pair<Item>[] =>
    (gone.get(id) ?? []).map((item) => ({ id: item.id, before: item, after: null }));
  return [
    ...goneAfter(null),
    ...after.flatMap((item) => [
      { id: item.id, before: old.get(item.id) ?? null, after: item },
      ...goneAfter(item.id),
    ]),
  ];
}
