import { createHash } from "node:crypto";
import type pg from "pg";

// A statement with many values is one of many lengths, and each length would be another statement to keep.
const mostValues = 40;
const mostNames = 400;
const names = new Map<string, string>();

// From the text alone: Next bundles this module more than once, and all its copies share the connections.
const named = (text: string) => createHash("sha256").update(text).digest("base64url");

/** The name under which a connection keeps a statement's plan; undefined for what is not worth keeping. */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= mostNames) return known;
  const name = named(text);
  names.set(text, name);
  return name;
}

const direct = new WeakMap<object, boolean>();

/**
 * Whether a connection leads to PostgreSQL itself, asked once of each. Behind a pooler the process that answers
 * is not the one that the connection was told of, and may be another the next time.
 */
async function isDirect(connection: pg.ClientBase, client: pg.ClientBase): Promise<boolean> {
  const known = direct.get(connection);
  if (known !== undefined) return known;
  // Through the client, which says what a lost connection is.
  const { rows } = await client.query<{ pid: number }>("select pg_backend_pid() as pid");
  const found = rows[0]?.pid === (connection as { processID?: number }).processID;
  direct.set(connection, found);
  return found;
}

/**
 * The client of a connection, but PostgreSQL plans each of its statements once and not at every use: for a
 * page's large statements, planning costs more than answering. Behind a pooler nothing is kept.
 */
export async function planOnce<Client extends pg.ClientBase>(
  connection: pg.ClientBase,
  client: Client,
): Promise<Client> {
  if (!(await isDirect(connection, client))) return client;
  const query = (asked: pg.QueryConfig, values: unknown[] = []): unknown =>
    Reflect.apply(client.query, client, [
      values.length > mostValues ? asked : { ...asked, name: nameOf(asked.text) },
      values,
    ]);
  return Object.create(client, { query: { value: query } }) as Client;
}

/** Whether a kept plan no longer fits because a migration changed a table: the connection must be given up. */
export function isPlanOutdated(error: unknown): boolean {
  for (let current = error; current instanceof Error; current = current.cause) {
    if ("code" in current && current.code === "0A000") return true;
  }
  return false;
}
