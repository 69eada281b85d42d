import { chromium } from "@playwright/test";
import { ensureChromium } from "../test/ensure-chromium";
import type { Stand } from "./bench-stand";
import { figure, type Figure } from "./figure";
import { interleave } from "./interleave";
import { median } from "./median";
import { usableAfter } from "./usable-after";

const rounds = 5;

/** Milliseconds until a page is usable in a browser with an empty cache on a machine four times as slow. */
export async function measureBrowser({ few: { pages, origin } }: Stand): Promise<Figure[]> {
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: ["--no-sandbox"] });
  try {
    const bare = { url: `${origin}/bench/bare` };
    for (const page of [bare, pages.dashboard, pages.list, pages.map]) await usableAfter(browser, page);
    const measured = await interleave(rounds, {
      bare: () => usableAfter(browser, bare),
      dashboard: () => usableAfter(browser, pages.dashboard),
      list: () => usableAfter(browser, pages.list),
      map: () => usableAfter(browser, pages.map),
    });
    const allowed = Math.round(1.5 * median(measured.bare) + 400);
    console.log(`  The bare page is usable after ${Math.round(median(measured.bare))} ms.`);
    const usable = (name: string, times: readonly number[]) =>
      figure(name, Math.round(median(times)), "ms until usable, 4× slower machine", { atMost: allowed });
    return [
      usable("dashboard", measured.dashboard),
      usable("journeys list", measured.list),
      usable("map, 60 touchpoints", measured.map),
    ];
  } finally {
    await browser.close();
  }
}
