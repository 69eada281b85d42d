/** A record may still name what can no longer be chosen: that stays a choice until it is changed. */
export function withOwn<Item extends { id: string }>(
  list: readonly Item[],
  own: NoInfer<Item> | null,
): readonly Item[] {
  return own === null || list.some(({ id }) => id === own.id) ? list : [own, ...list];
}
