import type pg from "pg";
import { reachDatabase } from "../reach-database";
import type { Finding, Installation } from "../installation";

/** Whether DATABASE_OWNER_URL, when it is set, is the tables' owner in the very database that the server uses. */
export async function checkOwner({ settings, database }: Installation): Promise<Finding[]> {
  const url = settings.DATABASE_OWNER_URL?.trim();
  if (!url || !URL.canParse(url)) return [];
  const reached = await reachDatabase("DATABASE_OWNER_URL", url);
  if ("wrong" in reached) return [reached];
  const owner = reached.database;
  try {
    if (database && (await identity(database)) !== (await identity(owner))) {
      return [
        {
          wrong:
            "DATABASE_OWNER_URL and DATABASE_URL are different databases: migrations would go where the server never looks.",
        },
      ];
    }
    const { rows } = await owner.query<{ name: string }>(
      `select c.oid::regclass::text as name from pg_class c
        where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
          and not pg_has_role(c.relowner, 'usage') order by 1 limit 1`,
    );
    return rows.map(({ name }) => ({
      wrong: `DATABASE_OWNER_URL signs in as ${owner.user}, who does not own ${name}: migrations would fail.`,
    }));
  } finally {
    await owner.end();
  }
}

// Addresses may differ, as they do with a pooler between; the server's start and the database's name do not.
async function identity(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ identity: string }>(
    "select pg_postmaster_start_time()::text || current_database() as identity",
  );
  return rows[0]?.identity ?? "";
}
