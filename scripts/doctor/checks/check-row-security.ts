import type { Finding, Installation } from "../installation";

type Table = { name: string; enabled: boolean; forced: boolean; policies: number; open: string[] };

// Whatever holds an organisation's rows, and the organisations themselves.
const query = `
select c.oid::regclass::text as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
       (select count(*)::int from pg_policy p where p.polrelid = c.oid and p.polname = 'tenant') as policies,
       array(select p.polname::text from pg_policy p
              where p.polrelid = c.oid and p.polname <> 'tenant' and p.polpermissive
                and (p.polroles = '{0}' or (select oid from pg_roles where rolname = current_user) = any (p.polroles))) as open
  from pg_class c
 where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
   and (c.relname = 'organisations' or exists (
     select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'organisation_id' and not a.attisdropped))
 order by 1`;

/** Whether row-level security stands before every tenant's table. */
export async function checkRowSecurity({ database }: Installation): Promise<Finding[]> {
  if (!database) return [];
  const { rows } = await database.query<Table>(query);
  return rows.flatMap(({ name, enabled, forced, policies, open }) => [
    ...(enabled
      ? []
      : [{ wrong: `Row-level security is off on ${name}: organisations can see one another there.` }]),
    ...(forced
      ? []
      : [{ wrong: `Row-level security is not forced on ${name}: its owner sees every organisation there.` }]),
    ...(policies > 0 ? [] : [{ wrong: `${name} has lost its policy "tenant": nobody can work with it.` }]),
    ...open.map((policy) => ({
      wrong: `${name} has a policy "${policy}" of somebody else's, which opens it to the application: drop it.`,
    })),
  ]);
}
