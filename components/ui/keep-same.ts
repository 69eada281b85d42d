/**
 * `next`, with whatever in it says the same as in `before` taken from there: what did not change is the same
 * object as it was, and need not be drawn anew. In a list, what has an `id` is compared with what had it, wherever
 * that stood. For plain data, as the server sends it.
 */
export function keepSame<Value>(before: unknown, next: Value): Value {
  if (Object.is(before, next)) return next;
  if (Array.isArray(before) && Array.isArray(next)) return keepSameList(before, next) as Value;
  if (!isPlain(before) || !isPlain(next)) return next;
  const entries = Object.entries(next).map(([key, value]) => [key, keepSame(before[key], value)] as const);
  const same =
    entries.length === Object.keys(before).length &&
    entries.every(([key, value]) => Object.hasOwn(before, key) && Object.is(value, before[key]));
  return (same ? before : Object.fromEntries(entries)) as Value;
}

function keepSameList(before: readonly unknown[], next: readonly unknown[]): readonly unknown[] {
  const known = new Map(before.flatMap((value) => (hasId(value) ? [[value.id, value] as const] : [])));
  const kept = next.map((value, index) =>
    keepSame(hasId(value) ? known.get(value.id) : before[index], value),
  );
  const same = before.length === next.length && kept.every((value, index) => Object.is(value, before[index]));
  return same ? before : kept;
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const hasId = (value: unknown): value is { id: string } => isPlain(value) && typeof value.id === "string";
