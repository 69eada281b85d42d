import { migrate } from "../database/migrate";
import { PlainError } from "../processes/plain-error";

/** Migrates before the server starts, and says in one sentence when the database does not let us. */
export async function migrateFirst(ownerUrl: string): Promise<void> {
  try {
    const applied = await migrate(ownerUrl);
    if (applied.length > 0) console.log(`Applied ${applied.join(", ")}.`);
  } catch (error) {
    const { code, message } = error as { code?: string; message?: string };
    // Connection failures, and the database's own refusals of a role or a database it does not know.
    if (/^E[A-Z]+$/.test(code ?? "") || /^(28|3D|08|57)/.test(code ?? "")) {
      throw new PlainError(`The database of DATABASE_OWNER_URL cannot be used: ${message || code}.`);
    }
    throw error;
  }
}
