import { chromium, type Page as BrowserPage } from "@playwright/test";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { projectDirectory } from "../database/data-directory";
import { ensureChromium } from "../test/ensure-chromium";
import type { Stand } from "./bench-stand";
import { figure, type Figure } from "./figure";
import { interleave } from "./interleave";
import { median } from "./median";
import { percentile } from "./percentile";
import { onSlowPage } from "./slow-page";
import { usableAfter } from "./usable-after";
import { interactionsOf, watchInteractions } from "./watch-interactions";

const rounds = 3;
const times = 12;
/** Long enough for what an interaction sets going, so that each is measured by itself. */
const pauseMs = 900;

/** How soon a map of 200 touchpoints answers to what one does on it, and how smoothly it scrolls. */
export async function measureEditing({ few: { pages } }: Stand): Promise<Figure[]> {
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: ["--no-sandbox"] });
  try {
    const paint = await interleave(rounds, {
      empty: () => usableAfter(browser, pages.emptyMap),
      large: () => usableAfter(browser, pages.largeMap),
    });
    const ratio = median(paint.large) / median(paint.empty);
    const done = await onSlowPage(browser, pages.largeMap, async (page) => {
      await page.addInitScript(watchInteractions);
      await page.addInitScript({ path: join(projectDirectory, "scripts/bench/watch-frames.js") });
      await page.goto(pages.largeMap.url);
      await page.locator("[data-touchpoint-card]").last().waitFor();
      await delay(5_000);
      return {
        scroll: await scroll(page),
        select: await select(page),
        type: await type(page),
        move: await move(page),
        drag: await drag(page),
      };
    });
    const map = "map, 200 touchpoints";
    const answer = (name: "select" | "type" | "move" | "drag") =>
      figure(map, percentile(done[name], 75), `ms, p75 until it shows that one did: ${name}, 4× slower`, {
        atMost: 150,
      });
    return [
      figure(map, ratio, "of an empty map's time until usable, 4× slower", { atMost: 1.5 }),
      answer("select"),
      answer("type"),
      answer("move"),
      answer("drag"),
      figure(map, Math.round(Math.max(...done.scroll)), "ms, longest frame of scrolling, 4× slower", {
        atMost: 50,
      }),
    ];
  } finally {
    await browser.close();
  }
}

async function select(page: BrowserPage): Promise<number[]> {
  const cards = page.locator("[data-touchpoint-card]");
  return interactionsOf(page, times, async (number) => {
    await cards.nth(number % 5).click();
    await delay(pauseMs);
  });
}

async function type(page: BrowserPage): Promise<number[]> {
  await page.getByLabel("What the customer does").focus();
  return interactionsOf(page, times, async (number) => {
    await page.keyboard.press("abcdefghijklm"[number] ?? "n");
    await delay(200);
  });
}

async function move(page: BrowserPage): Promise<number[]> {
  await page.locator("[data-touchpoint-card]").nth(2).focus();
  return interactionsOf(page, times, async (number) => {
    await page.keyboard.press(number % 2 === 0 ? "Alt+ArrowRight" : "Alt+ArrowLeft");
    await delay(2 * pauseMs);
  });
}

async function drag(page: BrowserPage): Promise<number[]> {
  const point = page.getByRole("slider").nth(2);
  await point.scrollIntoViewIfNeeded();
  return interactionsOf(page, times, async (number) => {
    const box = await point.boundingBox();
    if (!box) throw new Error("the point is not there");
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y + (number % 2 === 0 ? 54 : -54), { steps: 6 });
    await page.mouse.up();
    await delay(2 * pauseMs);
  });
}

/** The time between each two frames while the map goes by. */
async function scroll(page: BrowserPage): Promise<number[]> {
  const grid = await page.getByRole("grid").boundingBox();
  if (!grid) throw new Error("there is no map");
  await page.mouse.move(grid.x + 400, grid.y + 150);
  await page.evaluate(() => void (Reflect.get(window, "frameTimes") as number[]).splice(0));
  for (let turn = 0; turn < 40; turn += 1) {
    await page.mouse.wheel(turn < 20 ? 240 : -240, 0);
    await delay(30);
  }
  return page.evaluate(() => Reflect.get(window, "frameTimes") as number[]);
}
