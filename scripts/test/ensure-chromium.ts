import { existsSync } from "node:fs";
import { join } from "node:path";
import { withProgress } from "../bootstrap/progress.mjs";
import { projectDirectory } from "../database/data-directory";
import { PlainError } from "../processes/plain-error";
import { startChild } from "../processes/start-child.mjs";
import { findChromium } from "./find-chromium";

/** A Chromium for the browser tests; installed if there is none: Playwright's, else Debian's when we are root. */
export async function ensureChromium(): Promise<string> {
  const present = findChromium();
  if (present) return present;
  await withProgress("Installing Playwright's Chromium", downloadPlaywrights).catch(() => {});
  const downloaded = findChromium();
  if (downloaded) return downloaded;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    await withProgress("Installing Debian's Chromium", installDebians).catch(() => {});
  }
  const installed = findChromium();
  if (installed) return installed;
  throw new PlainError(
    "The browser tests need Chromium: install it (on Debian: apt-get install chromium), or set CHROMIUM_PATH.",
  );
}

async function downloadPlaywrights(): Promise<void> {
  const cli = join(projectDirectory, "node_modules/@playwright/test/cli.js");
  // Where its download server cannot be reached, that should be known soon.
  const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "15000" };
  await succeed(process.execPath, [cli, "install", "chromium"], env);
}

async function installDebians(): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const install = (name: string) =>
    succeed("apt-get", ["install", "--yes", "--no-install-recommends", name, "fonts-liberation"], env);
  await succeed("apt-get", ["update"], env);
  // Older releases of Debian have no shell of its own.
  await install("chromium-headless-shell").catch(() => install("chromium"));
}

async function succeed(command: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const run = startChild(command, args, { env });
  if ((await run.exited) !== 0) throw new Error(run.output());
}
