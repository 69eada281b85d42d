import { sql } from "drizzle-orm";
import { journeys, outboxEvents } from "@/db/schema";
import { constantSql } from "@/lib/core/constant-sql";

// A change that began before others and ended after them still shows, unless as many came in between.
const remembered = 16;

/**
 * What a journey's last changes leave behind, 32 hexadecimal digits: another one when anything of it was changed in
 * between. A part of a statement that selects from `journeys`, so that it is as old as what is read with it.
 */
export const changeMarkSql = constantSql(sql`(
  select md5(coalesce(string_agg(last.id::text, '' order by last.id), ''))
  from (
    select ${outboxEvents.id} as id from ${outboxEvents}
    where ${outboxEvents.organisationId} = ${journeys.organisationId}
      and ${outboxEvents.journeyId} = ${journeys.id}
    order by ${outboxEvents.id} desc limit ${sql.raw(String(remembered))}
  ) as last
)`);
