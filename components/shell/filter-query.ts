/** Filters as an address carries them, with the question mark; nothing when there are none. */
export function filterQuery(filters: Readonly<Record<string, string | boolean | undefined>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filters))
    if (value !== undefined && value !== false) query.set(name, value === true ? "yes" : value);
  return query.size > 0 ? `?${query.toString()}` : "";
}
