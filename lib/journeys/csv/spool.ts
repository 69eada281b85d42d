import { randomUUID } from "node:crypto";
import { open, unlink, type FileHandle } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

export type Spool = {
  write(chunk: Uint8Array): Promise<void>;
  /** From the beginning, as often as wanted. */
  read(): AsyncIterable<Uint8Array>;
  close(): Promise<void>;
};

/**
 * Keeps what arrives until it has been checked, so that no transaction waits for a slow sender. The file has no name
 * from its first moment on: whatever happens to the process, nothing of it stays.
 */
export async function openSpool(): Promise<Spool> {
  const path = join(tmpdir(), `throughline-import-${randomUUID()}`);
  const file: FileHandle = await open(path, "wx+", 0o600);
  await unlink(path);
  return {
    async write(chunk) {
      await file.writeFile(chunk);
    },
    read: () => file.createReadStream({ start: 0, autoClose: false }),
    close: () => file.close(),
  };
}
