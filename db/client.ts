import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import pg from "pg";
import { connectionFailure, ConnectionFailure } from "./connection-failure";
import { isPlanOutdated, planOnce } from "./plan-once";
import { transactionClient } from "./transaction-client";

type Database = NodePgDatabase;

/** A running transaction: the only thing through which a tenant's rows are reached. */
export type Transaction = Omit<Database, "transaction" | "$client">;

/** What there is once a process, though Next bundles this module more than once. */
type Standing = { pool?: pg.Pool | undefined; doubted: boolean };
const holder = globalThis as { [key: symbol]: Standing | undefined };
const standingKey = Symbol.for("throughline.database");
const standing = (): Standing => (holder[standingKey] ??= { doubted: false });

const statementSeconds = () => Number(process.env.DATABASE_STATEMENT_SECONDS || 15);

function pool(): pg.Pool {
  const existing = standing().pool;
  if (existing) return existing;
  const connectionString = process.env.DATABASE_URL;
  if (!connectionString) throw new Error("DATABASE_URL is not set");
  const created = new pg.Pool({
    connectionString,
    max: Number(process.env.DATABASE_POOL_SIZE || 10),
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    // The server gives up first; this is for one that cannot say so any more.
    query_timeout: (statementSeconds() + 2) * 1_000,
    application_name: "throughline",
  });
  // A connection that dies while idle is replaced at the next use; without a listener it would end the process.
  created.on("error", doubt);
  // Nor may one that is ended in the moment between its opening and its first use, when nobody listens yet: it is found
  // broken at that use.
  created.on("connect", (client) => client.on("error", () => {}));
  standing().pool = created;
  return created;
}

function doubt(): void {
  standing().doubted = true;
}

/** Whether the last that was heard of the database is that it could not be reached, or not in time. */
export const isDatabaseDoubted = (): boolean => standing().doubted;

/** Closes every connection; the next use opens a new pool. */
export async function closePool(): Promise<void> {
  const existing = standing().pool;
  standing().pool = undefined;
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
  return inTransaction(
    `${mode}; select set_config('app.organisation_id', '${organisationId}', true), ${bounds()}`,
    work,
    options.readOnly ? "08006" : "08007",
  );
}

/** Runs `work` as the identity role: people, identities and sessions, and no tenant's table. */
export function withIdentity<Value>(work: (tx: Transaction) => Promise<Value>): Promise<Value> {
  return inTransaction(`begin; set local role throughline_identity; select ${bounds()}`, work);
}

// Set for the transaction and with its first round trip, so that a pooler in between needs to know nothing of them.
// A process that hangs, or a machine that is gone, keeps its locks for the last of them.
function bounds(): string {
  const seconds = {
    statement_timeout: statementSeconds(),
    lock_timeout: 10,
    idle_in_transaction_session_timeout: 60,
  };
  return Object.entries(seconds)
    .map(([name, value]) => `set_config('${name}', '${value}s', true)`)
    .join(", ");
}

/** One statement outside any tenant, for the session lookup and the readiness check. */
export async function queryOutsideTenants(
  text: string,
  values: unknown[],
): Promise<Record<string, unknown>[]> {
  try {
    const result = await pool().query<Record<string, unknown>>(text, values);
    standing().doubted = false;
    return result.rows;
  } catch (error) {
    throw doubtful(connectionFailure("08006", error));
  }
}

async function connected(): Promise<pg.PoolClient> {
  try {
    return await pool().connect();
  } catch (error) {
    throw doubtful(connectionFailure("08001", error));
  }
}

async function inTransaction<Value>(
  opening: string,
  work: (tx: Transaction) => Promise<Value>,
  lostAtCommit: "08006" | "08007" = "08007",
): Promise<Value> {
  const client = await connected();
  const speaking = transactionClient(client);
  let failure: Error | undefined;
  const onError = (error: Error) => {
    failure = error;
  };
  client.on("error", onError);
  let committing = false;
  try {
    await speaking.client.query(opening);
    const value = await work(drizzle(await planOnce(client, speaking.client)));
    speaking.close();
    committing = true;
    // A transaction in which a statement failed answers COMMIT with ROLLBACK: that must not look like success.
    const outcome = await client.query("commit");
    if (outcome.command !== "COMMIT") throw new Error("the transaction was rolled back");
    return value;
  } catch (error) {
    speaking.close();
    failure ??= await rolledBack(client, error);
    // A server that can still be asked has said what became of a commit; of one that cannot, nobody knows.
    throw doubtful(committing && failure ? new ConnectionFailure(lostAtCommit, error) : error);
  } finally {
    client.off("error", onError);
    client.release(failure);
  }
}

function doubtful(error: unknown): unknown {
  if (error instanceof ConnectionFailure) doubt();
  return error;
}

// Quick, or not at all: a connection that hangs is thrown away.
const quickRollback = { text: "rollback", query_timeout: 2_000 };

/** Undefined when the connection is clean again and may serve others; else why it may not. */
async function rolledBack(client: pg.PoolClient, cause: unknown): Promise<Error | undefined> {
  try {
    await client.query(quickRollback);
    return isPlanOutdated(cause) ? new Error("a kept plan is out of date") : undefined;
  } catch {
    return cause instanceof Error ? cause : new Error("rollback failed");
  }
}
