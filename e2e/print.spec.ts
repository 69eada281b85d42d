import { expect, test, type Page } from "@playwright/test";
import { openJourney } from "./support/open-journey";
import { enter } from "./support/enter";

const a3 = { width: 1191, height: 842 };

test("a long journey goes on paper whole: A3 across, stages and legend on every page", async ({ page }) => {
  await enter(page, "viewer@nordhavn");
  await openJourney(page, "Joining the organisation");
  await expect(page.locator("[data-map-scroll]")).toBeVisible();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => ({
    width: Math.round(Number(width)),
    height: Math.round(Number(height)),
  }));
  expect(boxes).toEqual([a3, a3, a3]);

  // The same once more where it can be looked into.
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  const pages = page.locator("[data-map-pages] > section");
  await expect(pages).toHaveCount(3);
  await expect(page.locator("[data-map-pages] [data-curve-dot]")).toHaveCount(22);
  for (const [index, one] of (await pages.all()).entries()) {
    const title = one.locator("header");
    await expect(title.getByRole("heading", { name: "Joining the organisation" })).toBeVisible();
    for (const words of ["Oliver, the newcomer", "journey score", "Version 3", `Page ${index + 1} of 3`])
      await expect(title).toContainText(words);
    await expect(one.getByRole("rowheader", { name: /^Does/ })).toBeVisible();
    await expect(one.getByRole("list", { name: "Legend" })).toBeVisible();
  }
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await expect(page.locator("[data-map-scroll]")).toBeVisible();
});

test("a shared map goes on paper as the map does: its pages filled from edge to edge, and nothing beyond them", async ({
  page,
  browser,
}) => {
  await enter(page, "owner@nordhavn");
  await openJourney(page, "Joining the organisation");
  const token = await shareToken(page);
  const outside = await browser.newContext();
  const visitor = await outside.newPage();
  await visitor.goto(`/share/${token}`);
  await expect(visitor.getByRole("heading", { level: 1 })).toBeVisible();
  const pages = visitor.locator("[data-map-pages] > section");
  // As soon as there is somebody to hear that it is to be printed.
  await expect(async () => {
    await visitor.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    await expect(pages).toHaveCount(3, { timeout: 500 });
  }).toPass();
  await visitor.emulateMedia({ media: "print" });
  await expect(visitor.getByRole("heading", { level: 1 })).toHaveCount(0);
  for (const [index, one] of (await pages.all()).entries()) {
    await expect(one.locator("header")).toContainText(`Page ${index + 1} of 3`);
    const { width = 0, height = 0 } = (await one.boundingBox()) ?? {};
    const table = (await one.getByRole("table").boundingBox())?.width ?? 0;
    expect(Math.abs(table - width)).toBeLessThan(3);
    expect(height).toBeLessThanOrEqual(1006);
  }
  await visitor.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await visitor.emulateMedia({ media: null });
  await expect(visitor.getByRole("heading", { level: 1 })).toBeVisible();
  const pdf = (await visitor.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(pdf.match(/\/MediaBox/g)).toHaveLength(3);
  await outside.close();
});

async function shareToken(page: Page): Promise<string> {
  await page.getByRole("button", { name: "More to do with this journey" }).click();
  await page.getByRole("menuitem", { name: "Share a link" }).click();
  await page.getByLabel("For whom").fill("The wall");
  await page.getByRole("button", { name: "Make the link" }).click();
  return (await page.getByLabel("Address").inputValue()).split("/share/")[1] ?? "";
}
