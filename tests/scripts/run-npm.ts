import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { vi } from "vitest";

export type NpmRun = {
  output(): string;
  /** Resolves when the output holds this, or npm has ended without. */
  until(text: string, patienceMs: number): Promise<void>;
  kill(signal: NodeJS.Signals): void;
  /** Ctrl-C: the terminal tells npm and whatever is in its group. */
  interrupt(): void;
  ended: Promise<number | null>;
  /** Whatever it started, near or far, that still runs. */
  left(): number[];
};

/** Runs an npm script as a person would, and knows its whole offspring again by a mark in their environment. */
export function runNpm(args: readonly string[], env: Record<string, string>): NpmRun {
  const mark = randomUUID();
  const child = spawn("npm", args, {
    env: { ...process.env, ...env, THROUGHLINE_TEST_MARK: mark },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  let output = "";
  let running = true;
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => (output += text));
  const ended = new Promise<number | null>((resolve) => {
    child.on("exit", (code) => {
      running = false;
      resolve(code);
    });
  });
  return {
    output: () => output,
    until: (text, patienceMs) =>
      vi.waitFor(
        () => {
          if (running && !output.includes(text)) throw new Error(`no "${text}" in:\n${output}`);
        },
        { timeout: patienceMs, interval: 50 },
      ),
    kill: (signal) => void child.kill(signal),
    interrupt: () => {
      if (running && child.pid) process.kill(-child.pid, "SIGINT");
    },
    ended,
    left: () => processesWith([mark, ...(env.DATA_DIR ? [env.DATA_DIR] : [])]),
  };
}

// PostgreSQL starts with an empty environment, but names its directory. Without /proc nothing can be said.
function processesWith(marks: readonly string[]): number[] {
  if (!existsSync("/proc/self/environ")) return [];
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((name) => {
      const told = read(`/proc/${name}/environ`) + read(`/proc/${name}/cmdline`);
      return marks.some((mark) => told.includes(mark));
    })
    .map(Number);
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
