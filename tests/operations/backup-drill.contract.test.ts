import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { closePool } from "@/db/client";
import type { PersonActor } from "@/lib/core/actor";
import { execute } from "@/lib/core/execute";
import { read } from "@/lib/core/read";
import { unreadiness } from "@/lib/core/readiness";
import { updateJourney } from "@/lib/journeys/commands/update-journey";
import { getJourneyMap } from "@/lib/journeys/queries/get-journey-map";
import { connectionEnvironment } from "@/scripts/database/programs/connection-environment";
import { migrate } from "@/scripts/database/migrate";
import { catalogueShape } from "../tenancy/catalogue-shape";
import { catalogueChecks } from "../tenancy/catalogue-checks";
import { fillEveryTable } from "../tenancy/fill-every-table";
import { strangerChecks } from "../tenancy/stranger-checks";
import { buildJourney, type BuiltJourney } from "../support/factories/build-journey";
import { buildOrganisation } from "../support/factories/build-organisation";
import { buildPerson } from "../support/factories/build-person";
import { runCommand } from "../support/run-command";
import { backupRefusals } from "./backup-refusals";
import { tableDigests } from "./table-digests";
import { useTwoServers } from "./use-two-servers";

const servers = useTwoServers();
const directory = mkdtempSync(join(tmpdir(), "throughline-backup-"));
const file = join(directory, "kept.dump");
const said = { backup: "", restore: "" };
let person: PersonActor;
let stranger: PersonActor;
let journey: BuiltJourney;
let owner: pg.Client;
let application: pg.Client;

beforeAll(async () => {
  await migrate(servers.source().url("owner"));
  process.env.DATABASE_URL = servers.source().url("app");
  await closePool();
  person = await buildPerson((await buildOrganisation()).id, { role: "owner", name: "Åse Ørsted" });
  stranger = await buildPerson((await buildOrganisation()).id, { role: "owner" });
  journey = await buildJourney(person.organisationId, { title: 'Tabs\tand "lines"\n\\. of it' });
  await fillAnotherOrganisation(await servers.connect(0, "owner"));

  const programs = { PG_BIN: process.env.PG_BIN ?? "" };
  const backup = await runCommand("scripts/backup/backup.ts", ["--to", file], {
    ...programs,
    BACKUP_DATABASE_URL: servers.source().url("backup"),
  });
  const restored = await runCommand("scripts/backup/restore.ts", ["--from", file], {
    ...programs,
    DATABASE_OWNER_URL: servers.target().url("owner"),
  });
  said.backup = backup.said;
  said.restore = restored.said;
  expect([backup.code, restored.code], `${said.backup}\n${said.restore}`).toEqual([0, 0]);
  await closePool();
  process.env.DATABASE_URL = servers.target().url("app");
  owner = await servers.connect(1, "owner");
  application = await servers.connect(1, "app");
}, 120_000);

afterAll(() => rmSync(directory, { recursive: true, force: true }));

async function fillAnotherOrganisation(client: pg.Client): Promise<void> {
  const shapes = await catalogueShape((text) => client.query(text));
  const organisationId = "00000000-0000-4000-8000-0000000000aa";
  await client.query("begin");
  await client.query("select set_config('app.organisation_id', $1, true)", [organisationId]);
  await fillEveryTable(shapes, organisationId, (text, values) => client.query(text, values));
  await client.query("commit");
}

describe("a backup restored into an empty server", () => {
  test("holds the same rows in every table", async () => {
    const before = await tableDigests(await servers.connect(0, "backup"));
    expect(Object.keys(before).length).toBeGreaterThan(20);
    for (const [table, digest] of Object.entries(before))
      expect(digest, table).not.toMatchObject({ rows: 0 });
    expect(await tableDigests(await servers.connect(1, "backup"))).toEqual(before);
  });

  test("has the same tables, keys, functions, policies and grants, to the letter", () => {
    const [before, after] = [servers.source(), servers.target()].map((server) =>
      schemaOf(server.url("owner")),
    );
    expect(before).toMatch(/FORCE ROW LEVEL SECURITY[^]*CREATE POLICY tenant[^]*GRANT [A-Z,]+ ON TABLE/);
    expect(after).toBe(before);
  });

  test("has every migration, and the server is ready on it", async () => {
    expect(await migrate(servers.target().url("owner"))).toEqual([]);
    expect(await unreadiness()).toBeNull();
  });

  test("is worked on through the doors, by its people and by nobody else", async () => {
    const map = await read(getJourneyMap, person, { journeyId: journey.id });
    expect(map).toMatchObject({ ok: true, value: { journey: { title: 'Tabs\tand "lines"\n\\. of it' } } });
    expect(await read(getJourneyMap, stranger, { journeyId: journey.id })).toMatchObject({
      ok: false,
      error: { kind: "not-found" },
    });
    const change = { journeyId: journey.id, expectedVersion: 1, changes: { title: "After the restore" } };
    expect(await execute(updateJourney, person, change)).toMatchObject({ ok: true });
  });

  test("was kept where its owner alone can read it, and nobody was told a secret", () => {
    expect((statSync(file).mode & 0o777).toString(8)).toBe("600");
    expect(said.backup).toMatch(/public\.journeys +2 rows[^]*SHA-256 [0-9a-f]{64}[^]*--check/);
    expect(said.restore).toMatch(/All of it is in the database/);
    for (const { secrets } of [servers.source(), servers.target()])
      for (const secret of Object.values(secrets)) expect(said.backup + said.restore).not.toContain(secret);
  });

  const database = {
    asOwner: (text: string, values: unknown[] = []) => owner.query(text, values),
    asApplication: (text: string, values: unknown[] = []) => application.query(text, values),
  };
  catalogueChecks(database);
  describe("a stranger", () => strangerChecks(database));
});

backupRefusals(servers, file);

function schemaOf(url: string): string {
  const bin = process.env.PG_BIN ?? "";
  const run = spawnSync(join(bin, "pg_dump"), ["--schema-only"], {
    encoding: "utf8",
    env: connectionEnvironment(url, bin),
  });
  // Each dump is locked with a word of its own.
  return run.stdout.replace(/^\\(un)?restrict .*$/gm, "");
}
