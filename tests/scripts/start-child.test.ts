import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test, vi } from "vitest";
import { processBirth } from "@/scripts/processes/process-birth";
import { startChild } from "@/scripts/processes/start-child.mjs";

const directory = mkdtempSync(join(tmpdir(), "throughline-child-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

// A shell with a child of its own; both say who they are.
const family = 'sleep 600 & echo "$$ $!" > "$1"; wait';

async function membersIn(file: string): Promise<number[]> {
  return vi.waitFor(() => {
    const members = readFileSync(file, "utf8").trim().split(" ").map(Number);
    if (members.length !== 2) throw new Error("not yet");
    return members;
  }, 10_000);
}

const alive = (pids: readonly number[]) => pids.filter((pid) => processBirth(pid) !== undefined);

test("stopping a child ends what it started, too", async () => {
  const file = join(directory, "stopped");
  const child = startChild("/bin/sh", ["-c", family, "sh", file]);
  const members = await membersIn(file);
  expect(alive(members)).toEqual(members);
  await child.stop();
  expect(alive(members)).toEqual([]);
});

test("a child that does not want to end is killed", async () => {
  const file = join(directory, "stubborn");
  const child = startChild("/bin/sh", ["-c", `trap "" TERM; ${family}; wait`, "sh", file], { graceMs: 200 });
  const members = await membersIn(file);
  await child.stop();
  expect(alive(members)).toEqual([]);
});

test("children end when the process that started them is killed", async () => {
  const file = join(directory, "orphaned");
  const module = pathToFileURL(resolve("scripts/processes/start-child.mjs")).href;
  const script = join(directory, "parent.mjs");
  const args = JSON.stringify(["-c", family, "sh", file]);
  writeFileSync(
    script,
    `import { startChild } from ${JSON.stringify(module)};\nstartChild("/bin/sh", ${args});\n`,
  );
  const parent = spawn(process.execPath, [script], { stdio: "ignore" });
  const members = await membersIn(file);
  parent.kill("SIGKILL");
  await vi.waitFor(() => expect(alive(members)).toEqual([]), 10_000);
});

test("its exit code and the end of its output are kept", async () => {
  const child = startChild("/bin/sh", ["-c", "echo out; echo err >&2; exit 3"]);
  expect(await child.exited).toBe(3);
  expect(child.output().split("\n").sort()).toEqual(["", "err", "out"]);
});
