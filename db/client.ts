import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import pg from "pg";
import * as schema from "./schema";

type Database = NodePgDatabase<typeof schema>;

/** A running transaction: the only thing through which a tenant's rows are reached. */
export type Transaction = Omit<Database, "transaction" | "$client">;

// Next bundles a module more than once; the pool must still be one a process.
const holder = globalThis as { [key: symbol]: pg.Pool | undefined };
const poolKey = Symbol.for("throughline.pool");

function pool(): pg.Pool {
  const existing = holder[poolKey];
  if (existing) return existing;
  const connectionString = process.env.DATABASE_URL;
  if (!connectionString) throw new Error("DATABASE_URL is not set");
  const created = new pg.Pool({
    connectionString,
    max: Number(process.env.DATABASE_POOL_SIZE ?? 10),
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    application_name: "throughline",
  });
  // A connection that dies while idle is replaced at the next use; without a listener it would end the process.
  created.on("error", () => {});
  holder[poolKey] = created;
  return created;
}

/** Closes every connection; the next use opens a new pool. */
export async function closePool(): Promise<void> {
  const existing = holder[poolKey];
  holder[poolKey] = undefined;
  await existing?.end();
}

const uuidPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Runs `work` in a transaction that sees one organisation only. Throws when asked to work without one.
 * A client whose transaction failed is thrown away with its error, never handed to the next tenant.
 */
export function withTenant<Value>(
  organisationId: string,
  work: (tx: Transaction) => Promise<Value>,
  options: { readOnly?: boolean } = {},
): Promise<Value> {
  if (!uuidPattern.test(organisationId)) throw new Error("A tenant transaction needs an organisation");
  const mode = options.readOnly ? "begin read only" : "begin";
  return inTransaction(`${mode}; select set_config('app.organisation_id', '${organisationId}', true)`, work);
}

/** Runs `work` as the identity role: people, identities and sessions, and no tenant's table. */
export function withIdentity<Value>(work: (tx: Transaction) => Promise<Value>): Promise<Value> {
  return inTransaction("begin; set local role throughline_identity", work);
}

/** One statement outside any tenant, for the session lookup and the readiness check. */
export async function queryOutsideTenants(
  text: string,
  values: unknown[],
): Promise<Record<string, unknown>[]> {
  const result = await pool().query<Record<string, unknown>>(text, values);
  return result.rows;
}

async function inTransaction<Value>(
  opening: string,
  work: (tx: Transaction) => Promise<Value>,
): Promise<Value> {
  const client = await pool().connect();
  let failure: Error | undefined;
  const onError = (error: Error) => {
    failure = error;
  };
  client.on("error", onError);
  try {
    await client.query(opening);
    const value = await work(drizzle(client, { schema }));
    // A transaction in which a statement failed answers COMMIT with ROLLBACK: that must not look like success.
    const outcome = await client.query("commit");
    if (outcome.command !== "COMMIT") throw new Error("the transaction was rolled back");
    return value;
  } catch (error) {
    failure ??= await rolledBack(client, error);
    throw error;
  } finally {
    client.off("error", onError);
    client.release(failure);
  }
}

/** Undefined when the connection is clean again and may serve others; else why it may not. */
async function rolledBack(client: pg.PoolClient, cause: unknown): Promise<Error | undefined> {
  try {
    await client.query("rollback");
    return undefined;
  } catch {
    return cause instanceof Error ? cause : new Error("rollback failed");
  }
}
