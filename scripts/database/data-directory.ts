import { accessSync, chmodSync, constants, existsSync, mkdirSync, realpathSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { PlainError } from "../processes/plain-error";

/** The project's own directory. */
export const projectDirectory = fileURLToPath(new URL("../../", import.meta.url)).replace(/\/$/, "");

/** Where DATA_DIR says that the embedded server's data lies. */
export function dataDirectory(): string {
  return resolve(projectDirectory, process.env.DATA_DIR?.trim() || ".data");
}

/** Makes the directory if it is not there, and refuses in one sentence one that cannot be used. */
export function prepareDirectory(directory: string): string {
  try {
    if (!existsSync(directory)) {
      mkdirSync(directory, { recursive: true, mode: 0o700 });
      // As root, PostgreSQL's own user has to pass through; the secrets in it stay ours alone.
      if (process.getuid?.() === 0) chmodSync(directory, 0o711);
    }
    if (!statSync(directory).isDirectory())
      throw new PlainError(`DATA_DIR is ${directory}, which is no directory.`);
    accessSync(directory, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    if (error instanceof PlainError) throw error;
    throw new PlainError(
      `The data directory ${directory} cannot be used by this user (${(error as NodeJS.ErrnoException).code}): set DATA_DIR to one of your own.`,
    );
  }
  return realpathSync(directory);
}
