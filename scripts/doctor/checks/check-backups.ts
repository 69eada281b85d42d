import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { serverMajor } from "../../backup/server-major";
import { clientPrograms } from "../../database/programs/client-programs";
import { PlainError } from "../../processes/plain-error";
import type { Finding, Installation } from "../installation";
import { reachDatabase } from "../reach-database";

// A day, and what the backup itself may take.
const oldestHours = 26;

/** Whether backups can be made here, and whether the newest is fresh. */
export async function checkBackups({ settings }: Installation): Promise<Finding[]> {
  const directory = settings.BACKUP_DIRECTORY?.trim();
  const url = settings.BACKUP_DATABASE_URL?.trim();
  if (!directory && !url)
    return [
      { note: "Nothing is known of backups here: neither BACKUP_DATABASE_URL nor BACKUP_DIRECTORY is set." },
    ];
  return [...(directory ? age(directory) : []), ...(url && URL.canParse(url) ? await means(url) : [])];
}

function age(directory: string): Finding[] {
  const files = existsSync(directory) ? readdirSync(directory).filter((name) => name.endsWith(".dump")) : [];
  if (files.length === 0) return [{ wrong: `There is no backup in ${directory}: run npm run backup.` }];
  const newest = Math.max(...files.map((name) => statSync(join(directory, name)).mtimeMs));
  const hours = Math.floor((Date.now() - newest) / 3_600_000);
  return hours < oldestHours
    ? []
    : [
        {
          wrong: `The newest backup in ${directory} is ${hours} hours old: see why npm run backup does not run daily.`,
        },
      ];
}

async function means(url: string): Promise<Finding[]> {
  const reached = await reachDatabase("BACKUP_DATABASE_URL", url);
  if ("wrong" in reached) return [reached];
  const { database } = reached;
  try {
    const { rows } = await database.query<{ sees: boolean }>(
      "select rolsuper or rolbypassrls as sees from pg_roles where rolname = current_user",
    );
    clientPrograms(await serverMajor(database));
    return rows[0]?.sees
      ? []
      : [
          {
            wrong: `BACKUP_DATABASE_URL signs in as ${database.user}, from whom row-level security hides everything: use throughline_backup.`,
          },
        ];
  } catch (error) {
    if (error instanceof PlainError) return [{ wrong: error.message }];
    throw error;
  } finally {
    await database.end();
  }
}
