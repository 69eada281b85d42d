/** Two people changed the same record: what one of its fields was, what I made of it, and what stands now. */
export type DifferingField<Key extends string = string> = {
  key: Key;
  /** What one most likely wants: my own change, else theirs. */
  likely: "mine" | "theirs";
};

/** Such a field as it is shown. */
export type ConflictField = DifferingField & { label: string; mine: string; theirs: string };

/** The fields in which mine and theirs differ, in the order in which they were given. */
export function differingFields<Fields extends Record<string, unknown>>(
  base: Fields,
  mine: Fields,
  theirs: Fields,
): DifferingField<keyof Fields & string>[] {
  return (Object.keys(mine) as (keyof Fields & string)[])
    .filter((key) => !same(mine[key], theirs[key]))
    .map((key) => ({ key, likely: same(mine[key], base[key]) ? "theirs" : "mine" }));
}

// Field values are what forms hold: texts, numbers, booleans, and lists of them.
function same(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
