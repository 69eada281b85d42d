import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import pg from "pg";
import { connectionEnvironment } from "../database/programs/connection-environment";
import { clientPrograms } from "../database/programs/client-programs";
import { PlainError } from "../processes/plain-error";
import { startChild } from "../processes/start-child.mjs";
import { countRows, type RowCounts } from "./count-rows";
import { readThrough, type Contents } from "./read-through";
import { serverMajor } from "./server-major";

/**
 * Writes everything in the database to a file that only we may read. The file has its name only once it was
 * read through and holds, row for row, what the database held in the moment of the dump.
 */
export async function backUp(url: string, file: string): Promise<Contents> {
  if (existsSync(file)) throw new PlainError(`${file} is there already: choose another name.`);
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.${process.pid}.draft`;
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  try {
    await refuseBlindRole(client);
    const bin = clientPrograms(await serverMajor(client));
    await client.query("begin isolation level repeatable read read only");
    const held = await countRows(client);
    const { rows } = await client.query<{ snapshot: string }>("select pg_export_snapshot() as snapshot");
    closeSync(openSync(draft, "wx", 0o600));
    await dump(url, bin, draft, rows[0]?.snapshot ?? "");
    const contents = await readThrough(draft, bin);
    refuseDifference(held, contents.rows);
    renameSync(draft, file);
    settle(dirname(file));
    return contents;
  } finally {
    rmSync(draft, { force: true });
    await client.end().catch(() => {});
  }
}

// Row-level security would stop any other role, or show it an empty database.
async function refuseBlindRole(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string; sees: boolean }>(
    "select rolname as name, rolsuper or rolbypassrls as sees from pg_roles where rolname = current_user",
  );
  if (!rows[0]?.sees) {
    throw new PlainError(
      `${rows[0]?.name} cannot back up: row-level security hides every organisation from it. BACKUP_DATABASE_URL must sign in as throughline_backup.`,
    );
  }
}

async function dump(url: string, bin: string, draft: string, snapshot: string): Promise<void> {
  const options = ["--format=custom", "--no-password", `--snapshot=${snapshot}`, `--file=${draft}`];
  const run = startChild(join(bin, "pg_dump"), options, { env: connectionEnvironment(url, bin) });
  if ((await run.exited) !== 0)
    throw new PlainError(`The backup failed and nothing was kept:\n${run.output().trim()}`);
}

function refuseDifference(held: RowCounts, kept: RowCounts): void {
  const tables = Object.keys(held).filter((name) => kept[name] !== held[name]);
  if (tables.length > 0) {
    throw new PlainError(
      `The backup does not hold all that the database holds, and was not kept: ${tables
        .map((name) => `${name} has ${held[name]} rows and not ${kept[name] ?? 0}`)
        .join(", ")}.`,
    );
  }
}

// A new name is safe from a failing machine only once its directory was written too.
function settle(directory: string): void {
  const handle = openSync(directory, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
