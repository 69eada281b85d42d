import type { Finding, Installation } from "../installation";

type Role = {
  name: string;
  powers: string[];
  owned: string[];
  reachable: string[];
};

const query = `
select me.rolname as name,
       array_remove(array[
         case when me.rolsuper then 'is a superuser' end,
         case when me.rolbypassrls then 'bypasses row-level security' end,
         case when me.rolcreaterole then 'may make roles' end,
         case when me.rolcreatedb then 'may make databases' end], null) as powers,
       array(
         select c.oid::regclass::text from pg_class c where c.relowner = me.oid
         union all select 'the schema ' || nspname from pg_namespace where nspowner = me.oid
         union all select 'the function ' || oid::regprocedure::text from pg_proc where proowner = me.oid
         union all select 'the database ' || datname from pg_database where datdba = me.oid
         order by 1) as owned,
       array(
         select other.rolname::text from pg_roles other
          where other.oid <> me.oid and not me.rolsuper and pg_has_role(me.oid, other.oid, 'member')
            and (other.rolsuper or other.rolbypassrls or exists (select 1 from pg_class c where c.relowner = other.oid))
          order by 1) as reachable
  from pg_roles me where me.rolname = current_user`;

/** Whether the application's role is kept behind the walls: it owns nothing, and neither is nor can become anybody who passes them. */
export async function checkRole({ database }: Installation): Promise<Finding[]> {
  if (!database) return [];
  const { rows } = await database.query<Role>(query);
  return rows.flatMap(({ name, powers, owned, reachable }) => [
    ...powers.map((power) => ({
      wrong: `The application's role ${name} ${power}, and must not: run npm run db:roles, or sign in as throughline_app.`,
    })),
    ...(owned.length > 0
      ? [
          {
            wrong: `The application's role ${name} owns ${some(owned)}, and must own nothing: sign in as throughline_app.`,
          },
        ]
      : []),
    ...reachable.map((other) => ({
      wrong: `The application's role ${name} may become ${other}, who is not held by the walls: revoke ${other} from ${name}.`,
    })),
  ]);
}

function some(names: readonly string[]): string {
  return names.length > 3 ? `${names.slice(0, 3).join(", ")} and ${names.length - 3} more` : names.join(", ");
}
