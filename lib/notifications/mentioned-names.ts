import { sql, type SQL, type SQLWrapper } from "drizzle-orm";
import { memberships } from "@/db/schema";

/** The names of the memberships that a text mentions as "@[id]", by id, as a JSON object. */
export function mentionedNames(body: SQLWrapper): SQL {
  return sql`(select coalesce(json_object_agg(named.id, named.name), '{}') from ${memberships} named
    where named.id in (
      select (regexp_matches(${body}, '@\\[([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\]', 'g'))[1]::uuid))`;
}
