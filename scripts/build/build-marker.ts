import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What a build was made from, as it was noted; undefined when there is no whole build or nobody noted it. */
export function builtFrom(root: string, name: string): string | undefined {
  const marker = markerOf(root, name);
  return existsSync(marker) && existsSync(join(root, name, "BUILD_ID"))
    ? readFileSync(marker, "utf8")
    : undefined;
}

/** Notes what a build was made from. */
export function noteBuild(root: string, name: string, digest: string): void {
  writeFileSync(markerOf(root, name), digest);
}

/** Takes the note away, as long as a build is being made. */
export function forgetBuild(root: string, name: string): void {
  rmSync(markerOf(root, name), { force: true });
}

function markerOf(root: string, name: string): string {
  return join(root, name, "throughline-sources");
}
