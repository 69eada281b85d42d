import { expect, test, type Page } from "@playwright/test";
import { openJourney } from "./support/open-journey";
import { enter } from "./support/enter";

/** How far each mark of the curve stands from the middle of what it belongs to. */
const distances = (page: Page, marks: string, belongsTo: string) =>
  page.locator(`[${marks}]`).evaluateAll(
    (all, [mark, owner]) =>
      all.map((one) => {
        const id = one.getAttribute(mark ?? "") ?? "";
        const cell = document.querySelector(`[${owner ?? ""}="${id}"]`)?.closest("td, th");
        if (!cell) return Infinity;
        const [drawn, column] = [one.getBoundingClientRect(), cell.getBoundingClientRect()];
        return Math.abs(drawn.left + drawn.width / 2 - (column.left + column.width / 2));
      }),
    [marks, belongsTo],
  );

for (const [width, zoom] of [
  [1440, 100],
  [1024, 67],
  [390, 150],
] as const) {
  test(`every point of the curve stands under its column at ${width} px and ${zoom} %`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await enter(page, "viewer@nordhavn");
    await openJourney(page, "Joining the organisation");
    await page.goto(`${page.url()}?zoom=${zoom}`);
    await expect(page.getByRole("status", { name: "Size of the map" })).toHaveText(`${zoom}%`);
    await expect(page.locator("[data-curve-dot]")).toHaveCount(22);
    for (const distance of await distances(page, "data-curve-dot", "data-touchpoint-card"))
      expect(distance).toBeLessThanOrEqual(1);

    // Also where stages before them are narrow, and so does those stages' mean.
    const stages = page.locator("thead [data-stage]");
    for (const place of [0, 2])
      await stages
        .nth(place)
        .getByRole("button", { name: /^Collapse/ })
        .click();
    await expect(page.locator("[data-curve-mean]")).toHaveCount(2);
    const left = await page.locator("[data-curve-dot]").count();
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(22);
    for (const distance of [
      ...(await distances(page, "data-curve-dot", "data-touchpoint-card")),
      ...(await distances(page, "data-curve-mean", "data-stage")),
    ])
      expect(distance).toBeLessThanOrEqual(1);
  });
}
