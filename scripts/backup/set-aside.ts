import type pg from "pg";

const prefix = "replaced_";

/** Moves everything in the database out of the way, so that it can be put back if what replaces it fails. */
export function setAside(client: pg.ClientBase): Promise<void> {
  return inOneGo(client, async () => {
    for (const name of await schemas(client)) await rename(client, name, `${prefix}${name}`);
    // As a new database has it: its owner's, and open to all for looking.
    await client.query("create schema public authorization pg_database_owner");
    await client.query("grant usage on schema public to public");
  });
}

/** Puts back what an unfinished restore had set aside. Answers whether there was anything. */
export async function putBack(client: pg.ClientBase): Promise<boolean> {
  const aside = await schemasAside(client);
  if (aside.length === 0) return false;
  await inOneGo(client, async () => {
    for (const name of await schemas(client)) await drop(client, name);
    for (const name of aside) await rename(client, name, name.slice(prefix.length));
  });
  return true;
}

/** Lets go of what was set aside. */
export function dropAside(client: pg.ClientBase): Promise<void> {
  return inOneGo(client, async () => {
    for (const name of await schemasAside(client)) await drop(client, name);
  });
}

async function inOneGo(client: pg.ClientBase, work: () => Promise<void>): Promise<void> {
  await client.query("begin");
  try {
    await work();
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw error;
  }
}

async function schemas(client: pg.ClientBase): Promise<string[]> {
  return (await all(client)).filter((name) => !name.startsWith(prefix));
}

async function schemasAside(client: pg.ClientBase): Promise<string[]> {
  return (await all(client)).filter((name) => name.startsWith(prefix));
}

async function all(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    "select nspname as name from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'",
  );
  return rows.map(({ name }) => name);
}

async function rename(client: pg.ClientBase, from: string, to: string): Promise<void> {
  await client.query(`alter schema ${quoted(from)} rename to ${quoted(to)}`);
}

async function drop(client: pg.ClientBase, name: string): Promise<void> {
  await client.query(`drop schema ${quoted(name)} cascade`);
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
