import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

// Without windows first: it does the same in two thirds of the time.
const shells = ["chromium-headless-shell", "chrome-headless-shell"];
const names = [...shells, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const applications = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * A Chromium on this machine that runs: the one CHROMIUM_PATH names, an installed one (a headless shell if there is
 * one), or Playwright's.
 */
export function findChromium(): string | undefined {
  const directories = (process.env.PATH ?? "").split(delimiter);
  const candidates = [
    process.env.CHROMIUM_PATH ?? "",
    ...names.flatMap((name) => directories.map((directory) => join(directory, name))),
    ...applications,
    chromium.executablePath(),
  ];
  return candidates.find((path) => path !== "" && existsSync(path) && runs(path));
}

// A browser whose libraries are missing is as good as none.
function runs(path: string): boolean {
  return spawnSync(path, ["--version", "--no-sandbox"], { stdio: "ignore", timeout: 20_000 }).status === 0;
}
