type Side = "before" | "after";

/**
 * What something, or several together, come to stand after when they are dropped before or after another in a list:
 * null at the beginning; undefined where they stand so already, or are dropped on one of themselves.
 */
export function dropAfter<Id>(
  list: readonly Id[],
  moved: readonly Id[],
  target: Id,
  side: Side,
): Id | null | undefined {
  if (moved.includes(target)) return undefined;
  const rest = list.filter((id) => !moved.includes(id));
  const at = rest.indexOf(target) + (side === "before" ? 0 : 1);
  const next = [...rest.slice(0, at), ...moved, ...rest.slice(at)];
  if (next.length === list.length && next.every((id, place) => id === list[place])) return undefined;
  return rest[at - 1] ?? null;
}
