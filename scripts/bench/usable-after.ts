import type { Browser } from "@playwright/test";
import { join } from "node:path";
import { projectDirectory } from "../database/data-directory";
import type { Page } from "./load-page";
import { onSlowPage } from "./slow-page";

/** Milliseconds until a page is usable in a browser with an empty cache on a machine four times as slow. */
export function usableAfter(browser: Browser, measured: Page): Promise<number> {
  return onSlowPage(browser, measured, async (page) => {
    await page.addInitScript({ path: join(projectDirectory, "scripts/bench/watch-until-usable.js") });
    await page.goto(measured.url, { waitUntil: "commit" });
    const found = await page.waitForFunction(
      () => (window as unknown as { usableAfter?: number }).usableAfter,
    );
    return Number(await found.jsonValue());
  });
}
