import type pg from "pg";

/** The database, owned by the owner role and open to nobody but our roles. Answers with what it did. */
export async function ensureDatabase(admin: pg.Client, name: string): Promise<string[]> {
  const database = admin.escapeIdentifier(name);
  const { rows } = await admin.query<{ owner: string | null; powerful: boolean }>(
    `select (select pg_get_userbyid(datdba) from pg_database where datname = $1) as owner,
            (select rolsuper from pg_roles where rolname = current_user) as powerful`,
    [name],
  );
  const { owner, powerful } = rows[0] ?? { owner: null, powerful: false };
  // Who is no superuser gives a database away only to a role of which they are a member.
  if (!powerful) await admin.query("grant throughline_owner to current_user");
  const done = [];
  if (owner === null) {
    await admin.query(
      `create database ${database} owner throughline_owner encoding 'UTF8' template template0`,
    );
    done.push(`Made the database ${name}.`);
  } else if (owner !== "throughline_owner") {
    await admin.query(`alter database ${database} owner to throughline_owner`);
    done.push(`Gave the database ${name} to throughline_owner.`);
  }
  await admin.query(`revoke all on database ${database} from public`);
  await admin.query(`grant connect on database ${database} to throughline_app`);
  const backup = await admin.query("select 1 from pg_roles where rolname = 'throughline_backup'");
  if (backup.rows.length > 0)
    await admin.query(`grant connect on database ${database} to throughline_backup`);
  if (!powerful) await admin.query("revoke throughline_owner from current_user");
  return done;
}
