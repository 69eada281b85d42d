import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import pg from "pg";
import type { Transaction } from "@/db/client";
import type { Tenancy } from "./watch-tenant";

/**
 * A stand-in with the fault that tenants must be kept from: when a connection is lost, its callback goes on with
 * any other that is in use. What it commits, it says was committed, whatever the server answered.
 */
export function leakyTenancy(connectionString: string): { tenancy: Tenancy; end(): Promise<void> } {
  const pool = new pg.Pool({ connectionString, max: 4, application_name: "throughline" });
  pool.on("error", () => {});
  const busy = new Set<pg.PoolClient>();
  const tenancy: Tenancy = async (organisationId, work) => {
    const client = await pool.connect();
    client.on("error", () => {});
    busy.add(client);
    const query = async (...given: unknown[]): Promise<unknown> => {
      const ask = (whom: pg.PoolClient) => Reflect.apply(whom.query, whom, given) as Promise<unknown>;
      if (busy.has(client)) {
        try {
          return await ask(client);
        } catch {
          busy.delete(client);
        }
      }
      const [stranger] = busy;
      if (!stranger) throw new Error("nobody else is there");
      return ask(stranger);
    };
    const leaking = Object.create(client, { query: { value: query } }) as pg.PoolClient;
    try {
      await client.query("begin");
      const tx = drizzle(leaking) as unknown as Transaction;
      await tx.execute(sql`select set_config('app.organisation_id', ${organisationId}, true)`);
      const value = await work(tx);
      await client.query("commit").catch(() => {});
      return value;
    } finally {
      busy.delete(client);
      client.release(true);
    }
  };
  return { tenancy, end: () => pool.end() };
}
