/**
 * What of two orders need not be moved to get from one to the other: the longest part that both have in the
 * same order. Each list names everything once.
 */
export function keptInOrder(before: readonly string[], after: readonly string[]): Set<string> {
  const places = new Map(before.map((id, place) => [id, place]));
  const shared = after.flatMap((id) => {
    const place = places.get(id);
    return place === undefined ? [] : [{ id, place }];
  });
  // The smallest last place of an increasing run of each length, and what came before it in that run.
  const ends: { id: string; place: number }[] = [];
  const previous = new Map<string, string | undefined>();
  for (const one of shared) {
    const length = ends.findIndex(({ place }) => place > one.place);
    const at = length < 0 ? ends.length : length;
    previous.set(one.id, ends[at - 1]?.id);
    ends[at] = one;
  }
  const kept = new Set<string>();
  for (let id = ends.at(-1)?.id; id !== undefined; id = previous.get(id)) kept.add(id);
  return kept;
}
