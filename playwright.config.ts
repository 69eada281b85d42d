import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig, devices } from "@playwright/test";
import { findChromium } from "./scripts/test/find-chromium";

// Every worker reads this file again: what was chosen once is handed down in the environment.
if (!process.env.E2E_PORT) {
  const script = `
    const { createServer } = require("node:net");
    const servers = [0, 1].map(() => createServer().listen(0, "127.0.0.1"));
    setTimeout(() => { console.log(servers.map((one) => one.address().port).join(" ")); process.exit(); }, 100);`;
  const chosen = spawnSync(process.execPath, ["-e", script], { encoding: "utf8" }).stdout.trim().split(" ");
  [process.env.E2E_PORT, process.env.E2E_IDP_PORT] = chosen;
  process.env.E2E_LOG = join(mkdtempSync(join(tmpdir(), "throughline-stories-")), "server.log");
  // With it the tests sign in where the identity provider knows nobody.
  process.env.E2E_SECRET = randomUUID();
  process.env.CHROMIUM_PATH ??= findChromium() ?? "";
}
const port = process.env.E2E_PORT ?? "";

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  // When all stories are told, what the server wrote of them is read.
  projects: [
    { name: "stories", testIgnore: "log.spec.ts", teardown: "log" },
    { name: "log", testMatch: "log.spec.ts" },
  ],
  use: {
    ...devices["Desktop Chrome"],
    baseURL: `http://localhost:${port}`,
    locale: "en-GB",
    timezoneId: "Europe/Copenhagen",
    // Recording every step takes a third of a browser's time: `--trace retain-on-failure` where one looks for a fault.
    trace: "off",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH || undefined,
      // Chromium's sandbox does not work for root.
      args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
    },
  },
  webServer: {
    // Without a shell in between, which would end first and have everything killed half-way through cleaning up.
    command: `exec "${process.execPath}" --import tsx scripts/test/serve-for-browser.ts`,
    url: `http://localhost:${port}/readyz`,
    timeout: 300_000,
    stdout: "pipe",
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 30_000 },
  },
});
