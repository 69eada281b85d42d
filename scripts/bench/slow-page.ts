import type { Browser, Page as BrowserPage } from "@playwright/test";
import type { Page } from "./load-page";

const slowdown = 4;

/** A page of its own, with an empty cache, on a machine four times as slow; closed when `work` is done. */
export async function onSlowPage<Found>(
  browser: Browser,
  { url, cookie }: Page,
  work: (page: BrowserPage) => Promise<Found>,
): Promise<Found> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: "en-GB",
  });
  try {
    // As the browser's own, so that what the page fetches carries it too.
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie ?? "") ?? [];
    if (name && value) await context.addCookies([{ name, value, url }]);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    return await work(page);
  } finally {
    await context.close();
  }
}
