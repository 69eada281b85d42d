import { sql, type SQL } from "drizzle-orm";
import {
  comments,
  handOvers,
  improvements,
  journeys,
  notifications,
  suggestions,
  touchpoints,
} from "@/db/schema";
import type { ReadContext } from "@/lib/core/context";

/**
 * The reader's notifications `n` with what they are about, as far as the reader may see it now: nothing of a draft
 * they may not see, and no comment that was taken down. Joins `c`, `s`, `h`, `t`, `j` and `i`.
 */
export function visibleNotifications(ctx: ReadContext): SQL {
  const recipient = ctx.actor.kind === "person" ? ctx.actor.membershipId : null;
  return sql`${notifications} n
    left join ${comments} c on c.organisation_id = n.organisation_id and c.id = n.comment_id
    left join ${suggestions} s on s.organisation_id = n.organisation_id and s.id = n.suggestion_id
    left join ${handOvers} h on h.organisation_id = n.organisation_id and h.id = n.hand_over_id
    left join ${touchpoints} t on t.organisation_id = n.organisation_id
      and t.id = coalesce(c.touchpoint_id, s.touchpoint_id, h.touchpoint_id)
    left join ${journeys} j on j.organisation_id = n.organisation_id and j.id = coalesce(c.journey_id, t.journey_id)
    left join ${improvements} i on i.organisation_id = n.organisation_id and i.id = c.improvement_id
    where n.recipient_id = ${recipient} and c.archived_at is null
      and (j.id is null or j.state = 'published' or ${ctx.can("journey.view-draft", {})}::boolean)`;
}
