import { sql } from "drizzle-orm";
import type { Transaction, withTenant } from "@/db/client";
import type { OrganisationId } from "@/lib/core/ids";

export type Tenancy = typeof withTenant;
export type Sightings = { transactions: number; looks: number; violations: string[] };

/**
 * One transaction of a tenant that looks before and after each statement whose transaction it is in, goes on
 * looking when a statement fails, and leaves work running that looks once more after the transaction is over.
 * `between` runs in its middle. Rejects as the transaction does.
 */
export async function watchTenant(
  tenancy: Tenancy,
  organisationId: OrganisationId,
  sightings: Sightings,
  between: (tx: Transaction) => Promise<void>,
): Promise<void> {
  const look = async (tx: Transaction) => {
    const { rows } = await tx.execute(
      sql`select current_setting('app.organisation_id', true) as setting,
                 (select array_agg(id::text) from organisations) as organisations`,
    );
    sightings.looks += 1;
    const { setting, organisations } = rows[0] as { setting: string; organisations: string[] | null };
    const foreign = [setting, ...(organisations ?? [])].filter((seen) => seen !== organisationId);
    if (foreign.length > 0)
      sightings.violations.push(`${organisationId} saw ${foreign.join(", ") || "nobody's"}`);
  };
  const steps = [
    (tx: Transaction) => tx.execute(sql`select count(*) from services`),
    between,
    (tx: Transaction) => tx.execute(sql`select pg_sleep(${Math.random() / 100})`),
    (tx: Transaction) => tx.execute(sql`update organisations set updated_at = now()`),
  ];
  let kept: Transaction | undefined;
  sightings.transactions += 1;
  try {
    await tenancy(organisationId, async (tx) => {
      kept = tx;
      for (const step of steps) {
        await look(tx);
        try {
          await step(tx);
        } catch (error) {
          // Whoever swallows the error must not find themselves with somebody else.
          for (let again = 0; again < 3; again += 1) await look(tx).catch(() => {});
          throw error;
        }
        await look(tx);
      }
    });
  } finally {
    for (let again = 0; kept && again < 3; again += 1) await look(kept).catch(() => {});
  }
}
