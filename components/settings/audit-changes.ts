export type AuditChange = { field: string; before: unknown; after: unknown };

// Keys and clocks: they say nothing that the entry's own columns do not say.
const silent = new Set([
  "id", "organisationId", "membershipId", "userId", "invitationId", "version", "position", "archivedAt",
  "createdAt", "updatedAt", "approvedAt", "closedAt", "publishedAt", "stateSince", "expired", "abilities",
]); // prettier-ignore

/** What differs between before and after, field by field; of a record made or removed, all that it said. */
export function auditChanges(before: unknown, after: unknown): AuditChange[] {
  const old = fieldsOf(before);
  const now = fieldsOf(after);
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((field) => !silent.has(field) && !same(old[field], now[field]))
    .map((field) => ({ field, before: old[field] ?? null, after: now[field] ?? null }));
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

// An empty text, an empty list and nothing at all read the same.
function same(left: unknown, right: unknown): boolean {
  return JSON.stringify(plain(left)) === JSON.stringify(plain(right));
}

function plain(value: unknown): unknown {
  return value === undefined || value === "" || (Array.isArray(value) && value.length === 0) ? null : value;
}
