import { sql } from "drizzle-orm";
import { withTenant } from "@/db/client";
import type { OrganisationId } from "@/lib/core/ids";
import { tenantRoot, tenantTables } from "../tenancy/table-classes";

/** The rows and a digest of every table of an organisation: the same twice when nothing was written between. */
export function tenantContents(organisationId: OrganisationId): Promise<Record<string, string>> {
  const each = [tenantRoot, ...tenantTables].map(
    (
      table,
    ) => sql`select ${table} as name, count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) as contents
      from ${sql.identifier(table)} t`,
  );
  return withTenant(organisationId, async (tx) => {
    const { rows } = await tx.execute<{ name: string; contents: string }>(sql.join(each, sql` union all `));
    return Object.fromEntries(rows.map(({ name, contents }) => [name, contents]));
  });
}
