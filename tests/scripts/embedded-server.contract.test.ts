import { chmodSync, existsSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, afterEach, expect, test } from "vitest";
import { startEmbeddedServer, type EmbeddedServer } from "@/scripts/database/embedded-server";
import { runningUrl } from "@/scripts/database/print-url";
import { knownPlace, removeHome } from "@/scripts/database/server-home";
import { processBirth } from "@/scripts/processes/process-birth";

const directory = realpathSync(mkdtempSync(join(tmpdir(), "throughline-embedded-")));
if (process.getuid?.() === 0) chmodSync(directory, 0o711);
afterAll(() => removeHome(directory));

let server: EmbeddedServer | undefined;
const start = async () => (server = await startEmbeddedServer({ directory, durable: false }));
afterEach(() => server?.stop());

const cluster = () => join(knownPlace(directory) ?? directory, "postgres");

async function ask(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

test("data outlive a stop, and addresses are told only while it runs", async () => {
  const first = await start();
  await ask(first.url("owner"), "create table kept as select 42 as answer");
  expect(await ask(await runningUrl(directory, "owner"), "select answer from kept")).toEqual([
    { answer: 42 },
  ]);
  await first.stop();
  await expect(runningUrl(directory, "app")).rejects.toThrow(
    `No embedded server is running on ${directory}: start one with npm run demo.`,
  );
  const second = await start();
  expect(await ask(second.url("owner"), "select answer from kept")).toEqual([{ answer: 42 }]);
});

test("roles have the rights they should and no more", async () => {
  const { url } = await start();
  const roles = await ask(
    url("superuser"),
    "select rolname, rolsuper, rolbypassrls, rolinherit, rolcanlogin from pg_roles where rolname ~ '^throughline_' order by 1",
  );
  const none = { rolsuper: false, rolbypassrls: false, rolinherit: true, rolcanlogin: true };
  expect(roles).toEqual([
    { ...none, rolname: "throughline_app", rolinherit: false },
    { ...none, rolname: "throughline_backup", rolbypassrls: true },
    { ...none, rolname: "throughline_identity", rolcanlogin: false },
    { ...none, rolname: "throughline_owner" },
  ]);
  expect(await ask(url("app"), "select has_database_privilege('throughline', 'create') as may")).toEqual([
    { may: false },
  ]);
});

test("it wants a password, scrambled, and listens on this machine only", async () => {
  const { url, port } = await start();
  await expect(
    ask(`postgres://throughline_app:wrong@127.0.0.1:${port}/throughline`, "select 1"),
  ).rejects.toThrow(/password/);
  const settings =
    "select name, setting from pg_settings where name in ('listen_addresses', 'password_encryption') order by 1";
  expect(await ask(url("superuser"), settings)).toEqual([
    { name: "listen_addresses", setting: "127.0.0.1" },
    { name: "password_encryption", setting: "scram-sha-256" },
  ]);
});

test("a second start on the same directory is refused in one sentence", async () => {
  await start();
  await expect(startEmbeddedServer({ directory, durable: false })).rejects.toThrow(
    `The data directory ${directory} is in use by process ${process.pid}: stop that one, or set DATA_DIR to another directory.`,
  );
});

test("a server that a killed start left behind is taken over", async () => {
  const first = await start();
  const pid = Number(readFileSync(join(cluster(), "postmaster.pid"), "utf8").split("\n")[0]);
  // As if whoever started it were gone without a trace but its lock.
  writeFileSync(join(directory, "lock"), JSON.stringify({ pid: 2 ** 22 + 1, birth: "long ago" }));
  const second = await start();
  expect(processBirth(pid)).toBeUndefined();
  expect(await ask(second.url("owner"), "select answer from kept")).toEqual([{ answer: 42 }]);
  await first.stop();
});

test("a foreign version is refused, and its files are left alone", async () => {
  const file = join(cluster(), "PG_VERSION");
  const before = readFileSync(file, "utf8");
  writeFileSync(file, "16\n");
  await expect(start()).rejects.toThrow(/belongs to PostgreSQL 16 and this is PostgreSQL 18/);
  writeFileSync(file, before);
  expect(existsSync(join(directory, "lock"))).toBe(false);
});
