import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { closePool, withTenant, type Transaction } from "@/db/client";
import type { SystemActor } from "@/lib/core/actor";
import { execute } from "@/lib/core/execute";
import { newId, type DepartmentId, type OrganisationId } from "@/lib/core/ids";
import { createService } from "@/lib/services/commands/create-service";
import { buildDepartment } from "../support/factories/build-department";
import { buildOrganisation } from "../support/factories/build-organisation";
import { useTestDatabase } from "../support/use-test-database";
import { asSuperuser } from "./support/as-superuser";
import { effort } from "./support/effort";
import { endBackends, type Ended } from "./support/end-backends";
import { leakyTenancy } from "./support/leaky-tenancy";
import { Ledger } from "./support/ledger";
import { tell } from "./support/tell";
import { watchTenant, type Sightings, type Tenancy } from "./support/watch-tenant";

useTestDatabase();

type Tenant = { id: OrganisationId; departmentId: DepartmentId };
let tenants: Tenant[] = [];
let superuserUrl: string;
const strays: unknown[] = [];
const stray = (error: unknown) => void strays.push(error);

beforeAll(async () => {
  const address = new URL(inject("databaseServer").superuserUrl);
  address.pathname = new URL(process.env.DATABASE_URL ?? "").pathname;
  superuserUrl = address.href;
  for (const name of ["A", "B"]) {
    const { id } = await buildOrganisation({ name });
    tenants = [...tenants, { id, departmentId: await buildDepartment(id) }];
  }
  process.env.DATABASE_POOL_SIZE = "8";
  await closePool();
  process.on("unhandledRejection", stray).on("uncaughtExceptionMonitor", stray);
});
afterAll(() => void process.off("unhandledRejection", stray).off("uncaughtExceptionMonitor", stray));

/** Runs each worker again and again until so many backends were ended. */
async function underFire(kills: number, workers: readonly (() => Promise<void>)[]): Promise<Ended> {
  let over = false;
  const running = workers.map(async (work) => {
    while (!over) await work();
  });
  try {
    return await endBackends(superuserUrl, kills);
  } finally {
    over = true;
    await Promise.all(running);
  }
}

// Some backends end from within: the application's role may end its own.
async function sometimesEndItself(tx: Transaction): Promise<void> {
  if (Math.random() < 0.03) await tx.execute(sql`select pg_terminate_backend(pg_backend_pid())`);
}

const watching = (tenancy: Tenancy, sightings: Sightings) =>
  tenants.flatMap(({ id }) =>
    Array.from(
      { length: 4 },
      () => () => watchTenant(tenancy, id, sightings, sometimesEndItself).catch(() => {}),
    ),
  );

const sightingsNow = (): Sightings => ({ transactions: 0, looks: 0, violations: [] });

test("no tenant sees another and no acknowledged write is lost while backends are ended at random", async () => {
  const sightings = sightingsNow();
  const ledger = new Ledger();
  const faults: string[] = [];
  const writers = tenants.flatMap(({ id, departmentId }) =>
    Array.from({ length: 2 }, () => async () => {
      const actor: SystemActor = { kind: "system", organisationId: id, name: "Faults" };
      const name = `${id} ${newId<string>()}`;
      const input = { name, description: "", ownerDepartmentId: departmentId };
      const result = await execute(createService, actor, input);
      if (result.ok) return ledger.note(name, "acknowledged");
      const { kind } = result.error;
      ledger.note(name, kind === "unconfirmed" ? "unknown" : "refused");
      if (kind !== "unconfirmed" && kind !== "unavailable") faults.push(kind);
    }),
  );
  const ended = await underFire(effort.backends, [...watching(withTenant, sightings), ...writers]);

  const rows = await asSuperuser(
    superuserUrl,
    "select organisation_id || substr(name, 37) as name, name like organisation_id || ' %' as own from services",
  );
  tell("Backends ended under two tenants' load", {
    "backends ended in mid-transaction": ended.inTransaction,
    "backends ended while idle": ended.idle,
    "statements cancelled": ended.cancelled,
    "transactions watched": sightings.transactions,
    "looks at whose transaction it is": sightings.looks,
    "looks that saw another's": sightings.violations.length,
    "writes acknowledged": ledger.count("acknowledged"),
    "writes refused": ledger.count("refused"),
    "writes of which nobody knew": ledger.count("unknown"),
    "errors that nobody caught": strays.length,
  });
  expect(sightings.violations).toEqual([]);
  expect(faults).toEqual([]);
  expect(strays).toEqual([]);
  ledger.expectKept(rows.map(({ name }) => String(name)));
  expect(rows.every(({ own }) => own === true)).toBe(true);
  const [audited] = await asSuperuser(
    superuserUrl,
    `select count(*)::int as entries, (select count(*)::int from outbox_events where name = 'service.create') as events
       from audit_entries where action = 'service.create'`,
  );
  expect(audited).toEqual({ entries: rows.length, events: rows.length });
  expect(ledger.count("acknowledged")).toBeGreaterThan(0);
  expect(ended.inTransaction).toBeGreaterThan(ended.idle);
});

test("the same watch finds a tenancy that goes on in another's transaction", async () => {
  const sightings = sightingsNow();
  const { tenancy, end } = leakyTenancy(process.env.DATABASE_URL ?? "");
  await underFire(20, watching(tenancy, sightings));
  await end();
  expect(sightings.violations).not.toEqual([]);
});

test("the same ledger finds a write that was lost, made twice, or refused and there", () => {
  const ledger = new Ledger();
  ledger.note("lost", "acknowledged");
  ledger.note("doubled", "acknowledged");
  ledger.note("denied", "refused");
  ledger.note("open", "unknown");
  expect(ledger.compare(["doubled", "doubled", "denied", "stranger"])).toEqual({
    lost: ["lost"],
    twice: ["doubled"],
    contradicted: ["denied"],
    unheard: ["stranger"],
  });
});
