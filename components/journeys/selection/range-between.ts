/** Everything from one to the other in an order, both with it; only the other where the first is not there. */
export function rangeBetween<Id>(order: readonly Id[], from: Id | null, to: Id): Id[] {
  const ends = [from === null ? -1 : order.indexOf(from), order.indexOf(to)] as const;
  if (ends[1] < 0) return [];
  if (ends[0] < 0) return [to];
  return order.slice(Math.min(...ends), Math.max(...ends) + 1);
}
