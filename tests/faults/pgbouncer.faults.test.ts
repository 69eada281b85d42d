import { sql } from "drizzle-orm";
import { encode } from "next-auth/jwt";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closePool, queryOutsideTenants, withIdentity, withTenant } from "@/db/client";
import { personas } from "@/db/schema";
import { createSession } from "@/lib/auth/create-session";
import type { PersonActor } from "@/lib/core/actor";
import { execute } from "@/lib/core/execute";
import { updatePersona } from "@/lib/personas/commands/update-persona";
import { builtFrom } from "@/scripts/build/build-marker";
import { sourceDigest } from "@/scripts/build/source-digest";
import { projectDirectory } from "@/scripts/database/data-directory";
import type { EmbeddedServer } from "@/scripts/database/embedded-server";
import { examine } from "@/scripts/doctor/examine";
import { startTemporaryServer } from "@/scripts/database/temporary-server";
import { freePort } from "@/scripts/processes/free-port";
import { startChild } from "@/scripts/processes/start-child.mjs";
import { startStack, type Stack } from "@/scripts/stack/start-stack";
import { actorsOf } from "@/scripts/seed/seed-people";
import type { OrganisationId } from "@/lib/core/ids";
import { buildPersona } from "../support/factories/build-persona";
import { startPgbouncer } from "./support/start-pgbouncer";

// Fewer connections to PostgreSQL than there are transactions under way, so that tenants take turns on each.
const backends = 3;

let server: EmbeddedServer;
let pooler: { url: string; stop(): Promise<void> };
let stack: Stack;
let direct: pg.Client;
let issuer = "";
const organisations = new Map<string, OrganisationId>();
const owners = new Map<string, PersonActor>();

beforeAll(async () => {
  server = await startTemporaryServer();
  pooler = await startPgbouncer(server.url("app"), backends);
  // Migrations and what only a superuser does go straight to PostgreSQL; seed and server through the pooler.
  const between: EmbeddedServer = {
    ...server,
    url: (role, database) => (role === "app" ? pooler.url : server.url(role, database)),
  };
  const [port, idpPort] = [await freePort(), await freePort()];
  issuer = `http://localhost:${idpPort}`;
  stack = await startStack({ server: between, port, idpPort }, (_label, work) => work());
  process.env.DATABASE_URL = pooler.url;
  process.env.DATABASE_POOL_SIZE = "20";
  await closePool();
  direct = new pg.Client({ connectionString: server.url("superuser") });
  await direct.connect();
  const { rows } = await direct.query<{ id: OrganisationId; slug: string }>(
    "select id, slug from organisations",
  );
  for (const { id, slug } of rows) {
    organisations.set(slug, id);
    await buildPersona(id);
    const owner = (await actorsOf({ kind: "system", organisationId: id, name: "Test" })).get("owner");
    if (owner) owners.set(slug, owner);
  }
}, 600_000);

afterAll(async () => {
  await closePool();
  await direct.end();
  await stack.stop();
  await pooler.stop();
  await server.stop();
});

test("every test of the database holds with the pooler in between", async () => {
  const run = startChild(
    process.execPath,
    ["node_modules/vitest/vitest.mjs", "run", "--reporter=dot", "--project=database*"],
    {
      cwd: projectDirectory,
      env: { ...process.env, DATABASE_BEHIND: "pgbouncer", FAULTS: "" },
    },
  );
  expect(await run.exited, run.output()).toBe(0);
});

test("two tenants under load see and change nothing of one another's", async () => {
  expect([...owners.keys()].sort()).toEqual(["nordhavn", "sydby"]);
  const changesOf = async (slug: string) => {
    const { rows } = await direct.query<{ n: number }>(
      "select count(*)::int as n from audit_entries where organisation_id = $1 and action = 'persona.update'",
      [organisations.get(slug)],
    );
    return rows[0]?.n ?? 0;
  };
  const expected = new Map<string, number>();
  for (const slug of owners.keys()) expected.set(slug, await changesOf(slug));
  const tenants = [...owners].flatMap(([slug, owner]) => Array.from({ length: 20 }, () => ({ slug, owner })));
  await Promise.all(
    tenants.map(async ({ slug, owner }, worker) => {
      const { organisationId } = owner;
      for (let turn = 0; turn < 50; turn += 1) {
        const readOnly = turn % 2 === 0;
        const seen = await withTenant(
          organisationId,
          async (tx) => {
            const setting = await tx.execute(
              sql`select current_setting('app.organisation_id') as id, current_user as role`,
            );
            const rows = await tx.execute(sql`select distinct organisation_id from touchpoints`);
            const after = await tx.execute(sql`select current_setting('app.organisation_id') as id`);
            return [setting.rows, rows.rows, after.rows];
          },
          { readOnly },
        );
        expect(seen).toEqual([
          [{ id: organisationId, role: "throughline_app" }],
          [{ organisation_id: organisationId }],
          [{ id: organisationId }],
        ]);
        if (worker % 5 === 0) {
          const name = `${slug} ${worker} ${turn}`;
          const [row] = await withTenant(organisationId, (tx) => tx.select().from(personas).limit(1));
          if (!row) throw new Error("no persona");
          const changed = await execute(updatePersona, owner, {
            personaId: row.id,
            expectedVersion: row.version,
            quote: name,
          });
          // Of several at the same time one wins, and the others are told.
          if (changed.ok) expected.set(slug, (expected.get(slug) ?? 0) + 1);
          else expect(changed.error.kind).toBe("conflict");
        }
        // A transaction that fails leaves nothing behind on the connection that it had.
        if (worker % 5 === 1)
          await expect(withTenant(organisationId, (tx) => tx.execute(sql`select 1 / 0`))).rejects.toThrow();
        if (worker % 5 === 2)
          expect(
            await withIdentity(async (tx) => (await tx.execute(sql`select current_user as role`)).rows),
          ).toEqual([{ role: "throughline_identity" }]);
      }
    }),
  );
  for (const [slug, count] of expected) {
    expect(count, slug).toBeGreaterThan(0);
    expect(await changesOf(slug), slug).toBe(count);
  }
});

test("nothing of a tenant stays on a connection, and no statement is prepared on one", async () => {
  const states = await Promise.all(
    Array.from({ length: 40 }, () =>
      queryOutsideTenants(
        `select pg_backend_pid() as pid, coalesce(current_setting('app.organisation_id', true), '') as organisation,
                current_user as role, (select count(*)::int from pg_prepared_statements) as prepared,
                (select count(*)::int from touchpoints) as rows from pg_sleep(0.02)`,
        [],
      ),
    ),
  );
  const all = states.flat();
  const pids = new Set(all.map(({ pid }) => pid));
  expect(pids.size).toBeGreaterThan(1);
  expect(pids.size).toBeLessThanOrEqual(backends);
  for (const state of all)
    expect(state).toMatchObject({ organisation: "", role: "throughline_app", prepared: 0, rows: 0 });
});

test("the server answers its pages, to who is signed in and to nobody else", async () => {
  const owner = owners.get("nordhavn");
  if (!owner) throw new Error("no owner");
  const sid = await withIdentity((tx) =>
    createSession(tx, { userId: owner.userId, connection: "oidc", userAgent: "" }),
  );
  const value = await encode({ token: { sid }, secret: server.secrets.auth });
  const cookie = `throughline.session=${value}`;
  const get = (path: string, headers = {}) => fetch(stack.appUrl + path, { headers, redirect: "manual" });

  expect((await get("/readyz")).status).toBe(200);
  for (const path of [
    "/nordhavn/dashboard",
    "/nordhavn/journeys",
    "/nordhavn/backlog",
    "/nordhavn/settings",
  ]) {
    const pages = await Promise.all(Array.from({ length: 12 }, () => get(path, { cookie })));
    expect(
      pages.map(({ status }) => status),
      path,
    ).toEqual(pages.map(() => 200));
    expect((await get(path)).headers.get("location"), path).toContain("/sign-in");
  }
  expect((await get("/sydby/dashboard", { cookie })).status).toBe(404);
  await direct.query("update sessions set revoked_at = now() where user_id = $1", [owner.userId]);
  expect((await get("/nordhavn/dashboard", { cookie })).headers.get("location")).toContain("/sign-in");
});

test("the doctor finds nothing wrong", async () => {
  const build = [".next", ".next-second"].find(
    (name) => builtFrom(projectDirectory, name) === sourceDigest(projectDirectory),
  );
  const settings = {
    DATABASE_URL: pooler.url,
    DATABASE_OWNER_URL: server.url("owner"),
    APP_URL: stack.appUrl,
    AUTH_SECRET: server.secrets.auth,
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: "throughline-demonstration",
    OIDC_CLIENT_SECRET: server.secrets.oidcClient,
    NEXT_DIST_DIR: build,
  };
  expect(await examine(settings, projectDirectory)).toEqual([
    { note: expect.stringContaining("Nothing is known of backups here") as string },
  ]);
});
