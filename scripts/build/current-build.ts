import { join } from "node:path";
import { PlainError } from "../processes/plain-error";
import { startChild } from "../processes/start-child.mjs";
import { builtFrom, forgetBuild, noteBuild } from "./build-marker";
import { useBuild } from "./build-use";
import { keepFiles } from "./keep-files";
import { sourceDigest } from "./source-digest";

/** A build of the present sources: the directory it lies in, which nobody rewrites until `release`. */
export type CurrentBuild = { name: string; release(): void };

/** Where builds of one kind may lie, and what they are told. */
type BuildKind = { names: readonly string[]; env?: Record<string, string> };

// A second place, for when a demonstration or a test run is being served from the first.
const ordinary: BuildKind = { names: [".next", ".next-second"] };

/** With the pages that only the bench has. */
export const benchBuild: BuildKind = { names: [".next-bench"], env: { BENCH_ROUTES: "1" } };

/** A build of the present sources; made by `making` when there is none. */
export async function currentBuild(
  root: string,
  making: (build: () => Promise<void>) => Promise<void>,
  { names, env = {} }: BuildKind = ordinary,
): Promise<CurrentBuild> {
  const digest = sourceDigest(root);
  for (const name of names) {
    const use = useBuild(root, name);
    if (builtFrom(root, name) === digest) return { name, release: use.end };
    use.end();
  }
  for (const name of names) {
    const use = useBuild(root, name);
    if (!use.alone()) {
      use.end();
      continue;
    }
    try {
      await making(() => build(root, name, digest, env));
      return { name, release: use.end };
    } catch (error) {
      use.end();
      throw error;
    }
  }
  throw new PlainError(`Another run uses the build in ${names.join(" and in ")}: stop it first.`);
}

async function build(
  root: string,
  name: string,
  digest: string,
  told: Record<string, string>,
): Promise<void> {
  forgetBuild(root, name);
  const restore = keepFiles(root, name === ".next" ? [] : ["tsconfig.json", "next-env.d.ts"]);
  try {
    const run = startChild(process.execPath, [join(root, "node_modules/next/dist/bin/next"), "build"], {
      cwd: root,
      env: {
        ...process.env,
        ...told,
        NODE_ENV: "production",
        NEXT_DIST_DIR: name,
        NEXT_TELEMETRY_DISABLED: "1",
        NO_COLOR: "1",
      },
    });
    if ((await run.exited) !== 0) throw new PlainError(`The build failed:\n${run.output().trimEnd()}`);
    noteBuild(root, name, digest);
  } finally {
    restore();
  }
}
