import { chmodSync, mkdtempSync, readdirSync, realpathSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lockHolder } from "../processes/file-lock";
import { startEmbeddedServer, type EmbeddedServer } from "./embedded-server";
import { knownPlace, removeHome } from "./server-home";
import { stopOrphan } from "./stop-orphan";

const prefix = "throughline-test-";

export type TemporaryServer = EmbeddedServer & {
  /** Starts it again after it was killed, where it was. */
  again(): Promise<TemporaryServer>;
};

type Wishes = {
  killable?: boolean;
  /** The directory of other programs than our own to run it with. */
  bin?: string;
  /** PostgreSQL's own settings, by name. */
  settings?: Record<string, string>;
};

/** A server for tests: fast rather than durable, and gone with all its files when it is stopped. */
export async function startTemporaryServer({
  killable = false,
  bin,
  settings,
}: Wishes = {}): Promise<TemporaryServer> {
  await removeLeftovers();
  const directory = mkdtempSync(join(realpathSync(tmpdir()), prefix));
  if (process.getuid?.() === 0) chmodSync(directory, 0o711);
  const start = async (wishedPort?: number): Promise<TemporaryServer> => {
    const server = await startEmbeddedServer({
      directory,
      durable: false,
      killable,
      bin,
      settings,
      wishedPort,
    });
    const stop = async () => {
      await server.stop();
      removeHome(directory);
    };
    return { ...server, stop, again: () => start(server.port) };
  };
  return start();
}

// What a killed run left behind: directories of ours whose lock nobody alive holds.
async function removeLeftovers(): Promise<void> {
  const parent = realpathSync(tmpdir());
  for (const name of readdirSync(parent)) {
    const directory = join(parent, name);
    if (!name.startsWith(prefix) || !isOursAndOld(directory) || lockHolder(join(directory, "lock"))) continue;
    await stopOrphan(join(knownPlace(directory) ?? directory, "postgres"));
    removeHome(directory);
  }
}

// A young one may be somebody's who has not come to taking the lock yet.
function isOursAndOld(directory: string): boolean {
  try {
    const { uid, mtimeMs } = statSync(directory);
    return uid === process.getuid?.() && Date.now() - mtimeMs > 60_000;
  } catch {
    return false;
  }
}
