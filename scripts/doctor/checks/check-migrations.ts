import { journal } from "../../database/migration-journal";
import type { Finding, Installation } from "../installation";

/** Whether the database has this version's migrations: all of them, and no others. */
export async function checkMigrations({ database }: Installation): Promise<Finding[]> {
  if (!database) return [];
  const applied = await database
    .query<{ moment: string }>("select created_at as moment from drizzle.__drizzle_migrations")
    .then(({ rows }) => new Set(rows.map(({ moment }) => Number(moment))))
    .catch(() => undefined);
  if (!applied) return [{ wrong: "The database was never migrated: run npm run db:migrate." }];
  const pending = journal.entries.filter(({ when }) => !applied.has(when)).map(({ tag }) => tag);
  const known = new Set(journal.entries.map(({ when }) => when));
  const unknown = [...applied].filter((moment) => !known.has(moment)).length;
  return [
    ...(pending.length > 0
      ? [{ wrong: `Migrations are missing in the database: ${pending.join(", ")}. Run npm run db:migrate.` }]
      : []),
    ...(unknown > 0
      ? [
          {
            wrong: `The database has ${unknown} migration${unknown === 1 ? "" : "s"} that this version does not know: it was brought up to date by a newer version, which is the one to run.`,
          },
        ]
      : []),
  ];
}
