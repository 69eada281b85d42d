import { mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";

type Scripts = { pg_dump?: string; pg_restore?: string };

/** A directory, made in `parent`, with programs in the place of the real ones; what is not said does what the real one does. */
export function plantedPrograms(parent: string, real: string, scripts: Scripts): string {
  const directory = mkdtempSync(join(parent, "programs-"));
  for (const name of ["pg_dump", "pg_restore"] as const) {
    const script = `#!/bin/sh\nreal='${join(real, name)}'\n${scripts[name] ?? 'exec "$real" "$@"'}\n`;
    writeFileSync(join(directory, name), script, { mode: 0o755 });
  }
  return directory;
}
