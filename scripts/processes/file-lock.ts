import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { processBirth } from "./process-birth";

export type LockHolder = { pid: number; birth: string };

/** Takes a lock that its holder's death frees. Answers with how to give it back, or with who has it. */
export function takeLock(file: string): { release(): void } | { holder: LockHolder } {
  const mine = JSON.stringify({ pid: process.pid, birth: processBirth(process.pid) ?? "" });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, mine, { mode: 0o644 });
  try {
    for (;;) {
      if (linked(draft, file)) return { release: () => releaseLock(file, mine) };
      const holder = lockHolder(file);
      if (holder) return { holder };
      removeStale(file);
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Who holds a lock; undefined when nobody does who is still alive. */
export function lockHolder(file: string): LockHolder | undefined {
  const holder = parse(contents(file));
  return holder && processBirth(holder.pid) === holder.birth ? holder : undefined;
}

function linked(draft: string, file: string): boolean {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return false;
    // Some mounted directories know no hard links.
    if (code === "EPERM" || code === "ENOTSUP" || code === "EOPNOTSUPP") return copied(draft, file);
    throw error;
  }
}

function copied(draft: string, file: string): boolean {
  try {
    writeFileSync(file, contents(draft), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

// Somebody else may take the lock between our looking and our removing: what was taken away is looked at
// again, and put back if it turns out to be alive.
function removeStale(file: string): void {
  const aside = `${file}.stale.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (lockHolder(aside)) linked(aside, file);
  rmSync(aside, { force: true });
}

function releaseLock(file: string, mine: string): void {
  if (contents(file) === mine) rmSync(file, { force: true });
}

function contents(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

function parse(text: string): LockHolder | undefined {
  try {
    const { pid, birth } = JSON.parse(text) as Partial<LockHolder>;
    return typeof pid === "number" && typeof birth === "string" ? { pid, birth } : undefined;
  } catch {
    return undefined;
  }
}
