import { z } from "zod";
import type { AuditFilter } from "@/components/settings/audit-filters";
import type { AuditCursor } from "@/lib/audit/queries/list-audit-entries";

type SearchParams = Record<string, string | string[] | undefined>;

/** The log's filters as the address says them; whatever makes no sense filters nothing. */
export function auditFilterOf(params: SearchParams): AuditFilter {
  const value = (key: string, schema: z.ZodType<string>) => {
    const parsed = schema.safeParse(params[key]);
    return parsed.success ? parsed.data : null;
  };
  return {
    actor: value("actor", z.uuid()),
    kind: value("kind", z.string().min(1).max(40)),
    entity: value("entity", z.uuid()),
    from: value("from", z.iso.date()),
    to: value("to", z.iso.date()),
  };
}

/** Where a page begins: "2026-11-24T09:00:00.000000Z_<id>". */
export function auditCursorOf(params: SearchParams): AuditCursor | null {
  const [at, id] = typeof params.after === "string" ? params.after.split("_") : [];
  const parsed = z.object({ at: z.iso.datetime(), id: z.uuid() }).safeParse({ at, id });
  return parsed.success ? parsed.data : null;
}

/** The address of the page that begins after a cursor. */
export function auditHref(path: string, filter: AuditFilter, after: AuditCursor | null): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(filter)) if (value !== null) query.set(key, value);
  if (after) query.set("after", `${after.at}_${after.id}`);
  return query.size > 0 ? `${path}?${query}` : path;
}
