import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PlainError } from "../processes/plain-error";
import { startChild } from "../processes/start-child.mjs";
import { useBuild } from "./build-use";
import { keepFiles } from "./keep-files";
import { sourceDigest } from "./source-digest";

/** A build of the present sources: the directory it lies in, which nobody rewrites until `release`. */
export type CurrentBuild = { name: string; release(): void };

// A second place, for when a demonstration or a test run is being served from the first.
const names = [".next", ".next-second"];

/** A build of the present sources; made by `making` when there is none. */
export async function currentBuild(
  root: string,
  making: (build: () => Promise<void>) => Promise<void>,
): Promise<CurrentBuild> {
  const digest = sourceDigest(root);
  for (const name of names) {
    const use = useBuild(root, name);
    if (digestOf(root, name) === digest) return { name, release: use.end };
    use.end();
  }
  for (const name of names) {
    const use = useBuild(root, name);
    if (!use.alone()) {
      use.end();
      continue;
    }
    try {
      await making(() => build(root, name, digest));
      return { name, release: use.end };
    } catch (error) {
      use.end();
      throw error;
    }
  }
  throw new PlainError("Both places for a build are in use by other runs: stop one of them.");
}

async function build(root: string, name: string, digest: string): Promise<void> {
  const marker = markerOf(root, name);
  rmSync(marker, { force: true });
  const restore = keepFiles(root, name === names[0] ? [] : ["tsconfig.json", "next-env.d.ts"]);
  try {
    const run = startChild(process.execPath, [join(root, "node_modules/next/dist/bin/next"), "build"], {
      cwd: root,
      env: {
        ...process.env,
        NODE_ENV: "production",
        NEXT_DIST_DIR: name,
        NEXT_TELEMETRY_DISABLED: "1",
        NO_COLOR: "1",
      },
    });
    if ((await run.exited) !== 0) throw new PlainError(`The build failed:\n${run.output().trimEnd()}`);
    writeFileSync(marker, digest);
  } finally {
    restore();
  }
}

function digestOf(root: string, name: string): string | undefined {
  const marker = markerOf(root, name);
  return existsSync(marker) && existsSync(join(root, name, "BUILD_ID"))
    ? readFileSync(marker, "utf8")
    : undefined;
}

function markerOf(root: string, name: string): string {
  return join(root, name, "throughline-sources");
}
