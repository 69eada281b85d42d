import { sql } from "drizzle-orm";
import { z } from "zod";
import {
  auditEntries,
  departments,
  journeys,
  memberships,
  personas,
  services,
  touchpoints,
  improvements,
  stages,
} from "@/db/schema";
import type { ReadContext } from "@/lib/core/context";
import { defineQuery } from "@/lib/core/define-query";
import { dateSchema, instantSchema, lineSchema } from "@/lib/core/fields";
import { userIdSchema } from "@/lib/core/ids";

const pageSize = 50;

/** The last entry of the page before: entries are ordered by time and id, newest first. */
const auditCursorSchema = z.strictObject({ at: instantSchema, id: z.uuid() });
export type AuditCursor = z.infer<typeof auditCursorSchema>;

const auditEntrySchema = z.object({
  id: z.uuid(),
  at: z.string(),
  actorUserId: userIdSchema.nullable(),
  actorName: z.string(),
  action: z.string(),
  entityKind: z.string(),
  entityId: z.uuid(),
  before: z.unknown(),
  after: z.unknown(),
});
export type AuditEntry = z.infer<typeof auditEntrySchema>;

const auditPageSchema = z.object({
  entries: z.array(auditEntrySchema),
  /** What the ids in the entries are called now. */
  names: z.record(z.string(), z.string()),
  next: auditCursorSchema.nullable(),
});

export const listAuditEntries = defineQuery({
  name: "audit.list",
  summary: "What happened in the organisation, newest first, in pages of fifty",
  input: z.strictObject({
    actorUserId: userIdSchema.nullable().default(null),
    entityKind: lineSchema.max(40).nullable().default(null),
    entityId: z.uuid().nullable().default(null),
    /** Days in the organisation's time zone, both included. */
    from: dateSchema.nullable().default(null),
    to: dateSchema.nullable().default(null),
    after: auditCursorSchema.nullable().default(null),
  }),
  output: auditPageSchema,
  async run(ctx, { actorUserId, entityKind, entityId, from, to, after }) {
    ctx.authorise("audit.view", {});
    const zone = sql`(select time_zone from organisations)`;
    const conditions = [
      actorUserId ? sql`actor_user_id = ${actorUserId}` : null,
      entityKind ? sql`entity_kind = ${entityKind}` : null,
      entityId ? sql`entity_id = ${entityId}` : null,
      from ? sql`at >= ${from}::timestamp at time zone ${zone}` : null,
      to ? sql`at < (${to}::timestamp + interval '1 day') at time zone ${zone}` : null,
      after ? sql`(at, id) < (${after.at}::timestamptz, ${after.id}::uuid)` : null,
    ].filter((condition) => condition !== null);
    const result = await ctx.tx.execute<z.input<typeof auditEntrySchema>>(sql`
      select id, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, actor_user_id as "actorUserId",
        actor_name as "actorName", action, entity_kind as "entityKind", entity_id as "entityId", before, after
      from ${auditEntries}
      ${conditions.length > 0 ? sql`where ${sql.join(conditions, sql` and `)}` : sql``}
      order by at desc, id desc limit ${pageSize + 1}`);
    const entries = result.rows.slice(0, pageSize);
    const last = entries.at(-1);
    const next = result.rows.length > pageSize && last ? { at: last.at, id: last.id } : null;
    return { entries, names: await namesOf(ctx, entries), next };
  },
});

const uuidPattern = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

// Ids stand in the log as they were; people read names.
async function namesOf(ctx: ReadContext, entries: readonly unknown[]): Promise<Record<string, string>> {
  const ids = [...new Set(JSON.stringify(entries).match(uuidPattern) ?? [])];
  if (ids.length === 0) return {};
  const mentioned = sql`id in (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)::uuid)`;
  const people = sql`user_id in (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)::uuid)`;
  const result = await ctx.tx.execute<{ id: string; name: string }>(sql`
    select id, name from ${departments} where ${mentioned}
    union all select id, name from ${services} where ${mentioned}
    union all select id, name from ${personas} where ${mentioned}
    union all select id, name from ${memberships} where ${mentioned}
    union all select user_id, name from ${memberships} where ${people}
    union all select id, name from ${stages} where ${mentioned}
    union all select id, title from ${journeys} where ${mentioned}
    union all select id, title from ${touchpoints} where ${mentioned}
    union all select id, title from ${improvements} where ${mentioned}`);
  return Object.fromEntries(result.rows.map(({ id, name }) => [id, name]));
}
