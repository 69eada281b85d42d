import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import pg from "pg";
import { connectionEnvironment } from "../database/programs/connection-environment";
import { clientPrograms } from "../database/programs/client-programs";
import { loadEnvFile } from "../database/load-env-file";
import { PlainError } from "../processes/plain-error";
import { runScript } from "../processes/run-script";
import { startChild, stopAllChildren } from "../processes/start-child.mjs";
import { stopRequest } from "../processes/stop-request";
import { contentOf } from "./content-of";
import { contentsTable } from "./contents-table";
import { readThrough, type Contents } from "./read-through";
import { serverMajor } from "./server-major";
import { dropAside, putBack, setAside } from "./set-aside";

/**
 * Fills the owner's database from a backup, whole or not at all. Refuses one that is not empty, unless told to
 * replace what is there, which is let go of only when all of the backup is in place.
 */
export async function restore(
  ownerUrl: string,
  file: string,
  { replace = false }: { replace?: boolean } = {},
): Promise<Contents> {
  if (!existsSync(file)) throw new PlainError(`There is no backup ${file}.`);
  const client = new pg.Client({ connectionString: ownerUrl });
  client.on("error", () => {});
  await client.connect();
  try {
    const bin = clientPrograms(await serverMajor(client));
    const contents = await readThrough(file, bin);
    await putBack(client);
    const there = await contentOf(client);
    if (there.length > 0 && !replace) {
      throw new PlainError(
        `The database ${client.database} is not empty (${there.length} things, such as ${there[0]}): restore into an empty one, or add --replace to put the backup in the place of what is there.`,
      );
    }
    if (there.length > 0) await setAside(client);
    await load(ownerUrl, bin, file).catch(async (error: unknown) => {
      await putBack(client);
      throw error;
    });
    await dropAside(client);
    // The planner knows nothing of tables that were just filled.
    await client.query("analyze");
    return contents;
  } finally {
    await client.end().catch(() => {});
  }
}

async function load(url: string, bin: string, file: string): Promise<void> {
  const environment = connectionEnvironment(url, bin);
  const options = ["--single-transaction", "--exit-on-error", "--no-password"];
  const run = startChild(
    join(bin, "pg_restore"),
    [...options, `--dbname=${environment.PGDATABASE ?? ""}`, file],
    {
      env: environment,
    },
  );
  if ((await run.exited) !== 0)
    throw new PlainError(`The backup was not restored, and nothing was changed:\n${run.output().trim()}`);
}

await runScript(import.meta.url, async () => {
  loadEnvFile();
  const { values } = parseArgs({ options: { from: { type: "string" }, replace: { type: "boolean" } } });
  const ownerUrl = process.env.DATABASE_OWNER_URL;
  if (!values.from) throw new PlainError("Say which backup: npm run restore -- --from <file>.");
  if (!ownerUrl) {
    throw new PlainError(
      "DATABASE_OWNER_URL is missing: the database to fill, as throughline_owner, both of which npm run db:roles makes.",
    );
  }
  void stopRequest().then(stopAllChildren);
  console.log(contentsTable(await restore(ownerUrl, resolve(values.from), { replace: values.replace })));
  console.log("All of it is in the database. To see that it serves: npm run doctor");
});
