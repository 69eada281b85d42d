import { expect, test } from "@playwright/test";
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
