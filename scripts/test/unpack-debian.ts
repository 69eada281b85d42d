import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { withProgress } from "../bootstrap/progress.mjs";
import { projectDirectory } from "../database/data-directory";
import { startChild } from "../processes/start-child.mjs";

// As root, a place that PostgreSQL's own user can enter; root's home is none.
const packages =
  process.getuid?.() === 0
    ? "/var/lib/throughline"
    : join(projectDirectory, "node_modules/.cache/throughline");

/**
 * One of Debian's packages, unpacked into a directory of ours, with what it needs and this machine lacks: nothing
 * is installed, no service of the system's is started, and it takes no root. Undefined where there is no apt.
 */
export async function unpackDebian(name: string): Promise<string | undefined> {
  const place = join(packages, `debian-${name}`);
  if (!existsSync(place)) {
    if (!existsSync("/usr/bin/apt-get")) return undefined;
    await withProgress(`Fetching Debian's ${name}`, () => unpackInto(name, place));
  }
  return place;
}

async function unpackInto(name: string, place: string): Promise<void> {
  const work = `${place}.${process.pid}`;
  const archives = join(work, "cache/archives");
  for (const directory of [join(work, "lists/partial"), join(archives, "partial")])
    mkdirSync(directory, { recursive: true });
  try {
    // Lists and packages of our own; only what this machine already has is asked of the system.
    const settings = [`Dir::State=${work}`, `Dir::State::lists=${work}/lists`, `Dir::Cache=${work}/cache`];
    const options = ["Dir::State::status=/var/lib/dpkg/status", "Debug::NoLocking=1", ...settings];
    const own = options.flatMap((option) => ["-o", option]);
    await succeed("apt-get", [...own, "update"]);
    const download = ["install", "--yes", "--no-install-recommends", "--download-only", name];
    await succeed("apt-get", [...own, ...download]);
    for (const file of readdirSync(archives).filter((file) => file.endsWith(".deb")))
      await succeed("dpkg-deb", ["--extract", join(archives, file), join(work, "root")]);
    // Another run may have been quicker: what it has put there is as good.
    if (!existsSync(place)) renameSync(join(work, "root"), place);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function succeed(command: string, args: readonly string[]): Promise<void> {
  const run = startChild(command, args, { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
  if ((await run.exited) !== 0) throw new Error(run.output());
}
