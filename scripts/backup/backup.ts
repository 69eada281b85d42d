import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { loadEnvFile } from "../database/load-env-file";
import { foundPrograms } from "../database/programs/found-programs";
import { clientPrograms } from "../database/programs/client-programs";
import { PlainError } from "../processes/plain-error";
import { runScript } from "../processes/run-script";
import { stopAllChildren } from "../processes/start-child.mjs";
import { stopRequest } from "../processes/stop-request";
import { backUp } from "./back-up";
import { contentsTable } from "./contents-table";
import { readThrough } from "./read-through";

await runScript(import.meta.url, async () => {
  loadEnvFile();
  const { values } = parseArgs({ options: { to: { type: "string" }, check: { type: "string" } } });
  // Interrupted, pg_dump is ended, upon which what it had written is removed.
  void stopRequest().then(stopAllChildren);
  if (values.check) {
    const file = resolve(values.check);
    const bin = foundPrograms()[0]?.bin ?? clientPrograms(15);
    console.log(contentsTable(await readThrough(file, bin)));
    console.log(`${file} can be read to its end.`);
    return;
  }
  const url = process.env.BACKUP_DATABASE_URL;
  if (!url) {
    throw new PlainError(
      "BACKUP_DATABASE_URL is missing: the database as throughline_backup, which npm run db:roles makes.",
    );
  }
  const file = resolve(values.to ?? join(process.env.BACKUP_DIRECTORY || "backups", dumpName(new Date())));
  console.log(contentsTable(await backUp(url, file)));
  console.log(`Kept in ${file}, readable by you alone, and read through once.`);
  console.log(`To read it through again: npm run backup -- --check ${file}`);
  console.log(`To restore it: npm run restore -- --from ${file}`);
});

function dumpName(now: Date): string {
  return `throughline-${now.toISOString().slice(0, 19).replaceAll(":", "")}Z.dump`;
}
