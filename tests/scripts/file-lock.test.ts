import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { lockHolder, takeLock } from "@/scripts/processes/file-lock";
import { processBirth } from "@/scripts/processes/process-birth";

const directory = mkdtempSync(join(tmpdir(), "throughline-lock-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const fileNamed = (name: string) => join(directory, name);
const write = (file: string, holder: unknown) => writeFileSync(file, JSON.stringify(holder));

test("a lock is held by one, and given back", () => {
  const file = fileNamed("given-back");
  const lock = takeLock(file);
  expect(lock).toHaveProperty("release");
  expect(takeLock(file)).toEqual({ holder: { pid: process.pid, birth: processBirth(process.pid) } });
  if ("release" in lock) lock.release();
  expect(lockHolder(file)).toBeUndefined();
});

test.each([
  ["whose process has died", { pid: 2 ** 22 + 1, birth: "long ago" }],
  ["whose number now belongs to another process", { pid: process.pid, birth: "long ago" }],
  ["that is damaged", "nonsense"],
])("a lock %s is taken over", (_case, holder) => {
  const file = fileNamed("stale");
  write(file, holder);
  const lock = takeLock(file);
  expect(lock).toHaveProperty("release");
  if ("release" in lock) lock.release();
  expect(readdirSync(directory)).toEqual([]);
});

test("who gives a lock back does not take away another's", () => {
  const file = fileNamed("another");
  const lock = takeLock(file);
  const other = { pid: process.ppid, birth: processBirth(process.ppid) };
  write(file, other);
  if ("release" in lock) lock.release();
  expect(lockHolder(file)).toEqual(other);
});
