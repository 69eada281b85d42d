import { sql } from "drizzle-orm";
import { z } from "zod";
import { memberships } from "@/db/schema";
import { defineQuery } from "@/lib/core/define-query";
import { notificationKindSchema } from "../model";
import { mentionedNames } from "../mentioned-names";
import { inboxSchema } from "../presented-notification";
import { visibleNotifications } from "../visible-notifications";

const pageSize = 50;
// A mention that the end cuts in two is left out.
const shownText = 280;

type Inbox = z.input<typeof inboxSchema>;

export const listNotifications = defineQuery({
  name: "notification.list",
  summary: "What happened that concerns the reader: unread first, newest first, in pages of fifty",
  input: z.strictObject({
    kind: notificationKindSchema.nullable().default(null),
    page: z.int().min(1).max(1000).default(1),
  }),
  output: inboxSchema,
  async run(ctx, { kind, page }) {
    ctx.authorise("workspace.view", {});
    const mine = visibleNotifications(ctx);
    const result = await ctx.tx.execute<Pick<Inbox, "notifications" | "unread">>(sql`
      select
        (select count(*)::int from ${mine} and n.read_at is null) as "unread",
        (select coalesce(json_agg(e), '[]') from (
          select n.id, n.kind,
            to_char(n.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "createdAt",
            to_char(n.read_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "readAt",
            (select name from ${memberships} m where m.organisation_id = n.organisation_id and m.user_id = n.actor_id) as "actorName",
            coalesce(t.title, j.title, i.title) as title,
            regexp_replace(left(coalesce(c.body,
              case when n.kind like '%-decided' then coalesce(s.word, h.word) else coalesce(s.reason, h.reason) end),
              ${shownText}), '@\\[[^\\]]*$', '…') as text,
            ${mentionedNames(sql`coalesce(c.body, '')`)} as mentioned, coalesce(s.state, h.state) as state,
            j.id as "journeyId", t.id as "touchpointId", i.id as "improvementId",
            n.comment_id as "commentId", n.suggestion_id as "suggestionId", n.hand_over_id as "handOverId"
          from ${mine} and (${kind}::text is null or n.kind = ${kind})
          order by n.read_at is null desc, n.created_at desc, n.id desc
          limit ${pageSize + 1} offset ${(page - 1) * pageSize}) e) as "notifications"`);
    const [found] = result.rows;
    if (!found) throw new Error("the inbox was not read");
    return {
      notifications: found.notifications.slice(0, pageSize),
      unread: found.unread,
      more: found.notifications.length > pageSize,
    };
  },
});
