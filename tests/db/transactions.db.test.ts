import { sql } from "drizzle-orm";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { closePool, withTenant, type Transaction } from "@/db/client";
import { execute } from "@/lib/core/execute";
import { defineCommand } from "@/lib/core/define-command";
import type { SystemActor } from "@/lib/core/actor";
import type { OrganisationId } from "@/lib/core/ids";
import { z } from "zod";
import { buildOrganisation } from "../support/factories/build-organisation";
import { useTestDatabase } from "../support/use-test-database";
import { dyingConnections } from "./dying-connections";

const database = useTestDatabase();
let [one, other]: OrganisationId[] = [];
let superuser: pg.Client;

beforeAll(async () => {
  [one, other] = [(await buildOrganisation()).id, (await buildOrganisation()).id];
  superuser = new pg.Client({ connectionString: inject("databaseServer").superuserUrl });
  await superuser.connect();
});
afterAll(() => superuser.end());

/** From here on the pool has so many connections, and a statement so many seconds. */
async function poolOf(settings: Record<string, string>): Promise<void> {
  await closePool();
  Object.assign(process.env, settings);
}
beforeEach(() => poolOf({ DATABASE_POOL_SIZE: "1", DATABASE_STATEMENT_SECONDS: "15" }));

const idOf = (organisationId: OrganisationId | undefined) => organisationId ?? "";
const settingIn = async (tx: Transaction) =>
  (await tx.execute(sql`select current_setting('app.organisation_id', true) as id`)).rows[0]?.id;
const backendOf = async (tx: Transaction) =>
  Number((await tx.execute(sql`select pg_backend_pid() as pid`)).rows[0]?.pid);
const kill = (pid: number) => superuser.query("select pg_terminate_backend($1, 5000)", [pid]);

/** A command that does `work` and says that it did. */
const doing = (work: (tx: Transaction) => Promise<unknown>) =>
  defineCommand({
    name: "test.do",
    summary: "Do what the test says",
    input: z.strictObject({}),
    output: z.null(),
    async run(ctx) {
      ctx.authorise("workspace.view", {});
      await work(ctx.tx);
      ctx.record({ entity: { kind: "organisation", id: ctx.organisationId } });
      return null;
    },
  });
const run = (work: (tx: Transaction) => Promise<unknown>) => {
  const actor: SystemActor = { kind: "system", organisationId: one as OrganisationId, name: "Test" };
  return execute(doing(work), actor, {});
};

describe("a transaction that is over", () => {
  test("takes no more statements: what was left running stays out of the next one", async () => {
    let goOn = () => {};
    const nextRuns = new Promise<void>((resolve) => (goOn = resolve));
    let straggler: Promise<unknown> = Promise.resolve();
    const failing = withTenant(idOf(one), async (tx) => {
      straggler = nextRuns.then(() => settingIn(tx));
      straggler.catch(() => {});
      throw new Error("one half failed");
    });
    await expect(failing).rejects.toThrow("one half failed");
    await withTenant(idOf(other), async (tx) => {
      await settingIn(tx);
      goOn();
      await expect(straggler).rejects.toThrow();
      expect(await settingIn(tx)).toBe(other);
    });
  });

  test("stays over when it went well", async () => {
    const kept = await withTenant(idOf(one), async (tx) => ({ tx }));
    await expect(settingIn(kept.tx)).rejects.toThrow();
  });
});

describe("what a door answers", () => {
  test("when its connection is cut: unavailable, and the next is served", async () => {
    const result = await run(async (tx) => {
      await kill(await backendOf(tx));
      await settingIn(tx);
    });
    expect(result).toEqual({ ok: false, error: { kind: "unavailable" } });
    expect(await run(settingIn)).toEqual({ ok: true, value: null });
  });

  test("when its connection is cut at the commit: unconfirmed, for nobody knows", async () => {
    await database.asOwner(`
      create function app.cut() returns trigger language plpgsql as
        $$ begin perform pg_terminate_backend(pg_backend_pid()); return null; end $$;
      create constraint trigger cut after insert on outbox_events deferrable initially deferred
        for each row execute function app.cut()`);
    expect(await run(settingIn)).toEqual({ ok: false, error: { kind: "unconfirmed" } });
    await database.asOwner("drop trigger cut on outbox_events");
    expect(await run(settingIn)).toMatchObject({ ok: true });
  });

  test("when every connection is taken: unavailable, after a while", async () => {
    let release = () => {};
    const taken = withTenant(idOf(other), () => new Promise<void>((resolve) => (release = resolve)));
    expect(await run(settingIn)).toEqual({ ok: false, error: { kind: "unavailable" } });
    release();
    await taken;
    expect(await run(settingIn)).toMatchObject({ ok: true });
  });

  test("when its connection is ended in the breath in which it opens: unavailable, and nobody dies of it", async () => {
    const strays: unknown[] = [];
    const stray = (error: unknown) => void strays.push(error);
    process.on("uncaughtExceptionMonitor", stray);
    const before = process.env.DATABASE_URL ?? "";
    const dying = await dyingConnections(before);
    try {
      await poolOf({ DATABASE_URL: dying.url });
      expect(await run(settingIn)).toEqual({ ok: false, error: { kind: "unavailable" } });
      expect(strays).toEqual([]);
    } finally {
      await poolOf({ DATABASE_URL: before });
      dying.close();
      process.off("uncaughtExceptionMonitor", stray);
    }
    expect(await run(settingIn)).toMatchObject({ ok: true });
  });

  test("when a statement takes too long: unavailable", async () => {
    await poolOf({ DATABASE_STATEMENT_SECONDS: "1" });
    const result = await run((tx) => tx.execute(sql`select pg_sleep(600)`));
    expect(result).toEqual({ ok: false, error: { kind: "unavailable" } });
    expect(await run(settingIn)).toMatchObject({ ok: true });
  });
});
