import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { lockHolder, takeLock } from "../processes/file-lock";

/** Says that this process uses a build, so that nobody makes it anew meanwhile. */
export function useBuild(root: string, name: string): { alone(): boolean; end(): void } {
  const directory = join(root, "node_modules", ".cache", "throughline", name.replace(/^\./, ""));
  mkdirSync(directory, { recursive: true });
  const mine = `${process.pid}.lock`;
  const lock = takeLock(join(directory, mine));
  return {
    alone: () =>
      readdirSync(directory).every(
        (file) => file === mine || !file.endsWith(".lock") || !lockHolder(join(directory, file)),
      ),
    end: () => {
      if ("release" in lock) lock.release();
    },
  };
}
