import { describe, expect, test } from "vitest";
import type { QueriedDatabase } from "../support/use-test-database";
import { globalTables, tenantRoot, tenantTables, writtenOnce } from "./table-classes";

const behindTheWall = [...tenantTables, tenantRoot];

/** What must hold of any database of ours, read from its own catalogue: a new one's, or one restored from a backup. */
export function catalogueChecks(database: QueriedDatabase): void {
  describe("the catalogue", () => {
    test("classifies every table", async () => {
      const { rows } = await database.asOwner(
        "select relname from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace order by 1",
      );
      expect(rows.map((row) => row.relname)).toEqual([...behindTheWall, ...globalTables].sort());
    });

    test.each(behindTheWall)(
      "%s: row-level security is enabled, forced and has the tenant's policy",
      async (table) => {
        const { rows } = await database.asOwner(
          `select c.relrowsecurity, c.relforcerowsecurity, p.polpermissive, p.polcmd,
              pg_get_expr(p.polqual, c.oid) as using, pg_get_expr(p.polwithcheck, c.oid) as "check"
         from pg_class c join pg_policy p on p.polrelid = c.oid
        where c.oid = $1::regclass and p.polname = 'tenant' and p.polroles = '{0}'`,
          [table],
        );
        const column = table === tenantRoot ? "id" : "organisation_id";
        const expression = expect.stringMatching(
          new RegExp(
            `^\\(${column} = \\( SELECT app\\.current_organisation\\(\\) AS current_organisation\\)\\)$`,
          ),
        ) as unknown;
        expect(rows).toEqual([
          {
            relrowsecurity: true,
            relforcerowsecurity: true,
            polpermissive: true,
            polcmd: "*",
            using: expression,
            check: expression,
          },
        ]);
      },
    );

    test("beside the tenant's policy there are only the owner's, to read who belongs where", async () => {
      const { rows } = await database.asOwner(
        `select p.polrelid::regclass::text as "table", p.polname, p.polcmd, p.polroles::regrole[]::text[] as roles
         from pg_policy p where p.polname <> 'tenant' order by 1`,
      );
      expect(rows).toEqual(
        ["department_members", "invitations", "memberships", "organisations"].map((table) => ({
          table,
          polname: "directory",
          polcmd: "r",
          roles: ["throughline_owner"],
        })),
      );
    });

    test.each(tenantTables)("%s: the tenant's column is there and leads the primary key", async (table) => {
      const { rows } = await database.asOwner(
        `select a.attname, a.attnotnull from pg_index i
         cross join lateral unnest(i.indkey) with ordinality as key(attnum, place)
         join pg_attribute a on a.attrelid = i.indrelid and a.attnum = key.attnum
        where i.indrelid = $1::regclass and i.indisprimary order by key.place`,
        [table],
      );
      expect(rows).toEqual([
        { attname: "organisation_id", attnotnull: true },
        { attname: "id", attnotnull: true },
      ]);
    });

    test("every foreign key between tenant tables carries the organisation on both sides", async () => {
      const { rows } = await database.asOwner(
        `select conname, conrelid::regclass::text as "table", confrelid::regclass::text as target,
              array(select attname::text from unnest(conkey) k join pg_attribute a on a.attrelid = conrelid and a.attnum = k) as columns,
              array(select attname::text from unnest(confkey) k join pg_attribute a on a.attrelid = confrelid and a.attnum = k) as target_columns
         from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`,
      );
      const between = rows.filter(
        (row) => tenantTables.includes(String(row.table)) && tenantTables.includes(String(row.target)),
      );
      expect(between.length).toBeGreaterThan(20);
      for (const key of between) {
        expect(key.columns, String(key.conname)).toContain("organisation_id");
        expect(key.target_columns, String(key.conname)).toContain("organisation_id");
      }
      const owned = rows.filter((row) => row.target === tenantRoot).map((row) => row.table);
      expect(owned.sort()).toEqual([...tenantTables]);
    });

    test("every unique rule of a tenant table begins with the organisation, so that it tells nothing of others", async () => {
      const { rows } = await database.asOwner(
        `select i.indrelid::regclass::text as "table", i.indexrelid::regclass::text as index, a.attname as first
         from pg_index i join pg_class c on c.oid = i.indrelid
         join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
        where i.indisunique and c.relnamespace = 'public'::regnamespace`,
      );
      const tenants = rows.filter((row) => tenantTables.includes(String(row.table)));
      expect(tenants.length).toBeGreaterThanOrEqual(tenantTables.length);
      for (const index of tenants) expect(index.first, String(index.index)).toBe("organisation_id");
    });

    test("views run with their reader's rights", async () => {
      const { rows } = await database.asOwner(
        `select relname, reloptions from pg_class where relkind in ('v', 'm') and relnamespace = 'public'::regnamespace`,
      );
      for (const view of rows)
        expect(view.reloptions, String(view.relname)).toContain("security_invoker=true");
    });

    test("the session lookup is the only function that runs with its owner's rights", async () => {
      const { rows } = await database.asOwner(
        `select p.proname, p.proconfig from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema')`,
      );
      expect(rows).toEqual([
        { proname: "session_lookup", proconfig: ["search_path=pg_catalog, public, pg_temp"] },
      ]);
    });

    test("the organisation in force is computed once a statement: the function is stable", async () => {
      const { rows } = await database.asOwner(
        "select provolatile from pg_proc where proname = 'current_organisation'",
      );
      expect(rows).toEqual([{ provolatile: "s" }]);
    });

    test("the application's role owns nothing, bypasses nothing and cannot reach people's tables as itself", async () => {
      const roles = await database.asOwner(
        `select rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolinherit from pg_roles where rolname = 'throughline_app'`,
      );
      expect(roles.rows).toEqual([
        { rolsuper: false, rolbypassrls: false, rolcreatedb: false, rolcreaterole: false, rolinherit: false },
      ]);
      const owned = await database.asOwner(
        `select relname from pg_class where relowner = 'throughline_app'::regrole or relowner = 'throughline_identity'::regrole`,
      );
      expect(owned.rows).toEqual([]);
      for (const table of globalTables) {
        await expect(database.asApplication(`select 1 from ${table}`), table).rejects.toThrow(
          /permission denied/,
        );
      }
    });

    test("the identity role sees no tenant's table", async () => {
      for (const table of behindTheWall) {
        await database.asApplication("begin");
        await database.asApplication("set local role throughline_identity");
        await expect(database.asApplication(`select 1 from ${table}`), table).rejects.toThrow(
          /permission denied/,
        );
        await database.asApplication("rollback");
      }
    });

    test.each(writtenOnce)("%s is written once: the application cannot change it", async (table) => {
      await expect(database.asApplication(`update ${table} set id = id`)).rejects.toThrow(
        /permission denied/,
      );
      await expect(database.asApplication(`delete from ${table}`)).rejects.toThrow(/permission denied/);
    });
  });
}
