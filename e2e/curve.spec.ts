import { expect, test } from "@playwright/test";
import { openJourney } from "./support/open-journey";
import { signIn } from "./support/sign-in";

for (const width of [1440, 1024, 390]) {
  test(`every point of the curve stands under its column at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await signIn(page, "viewer@nordhavn");
    await openJourney(page, "Joining the organisation");
    const dots = page.locator("[data-curve-dot]");
    await expect(dots).toHaveCount(22);
    const apart = await dots.evaluateAll((circles) =>
      circles.map((circle) => {
        const id = circle.getAttribute("data-curve-dot") ?? "";
        const cell = document.querySelector(`[data-touchpoint-card="${id}"]`)?.closest("td");
        if (!cell) return Infinity;
        const [dot, column] = [circle.getBoundingClientRect(), cell.getBoundingClientRect()];
        return Math.abs(dot.left + dot.width / 2 - (column.left + column.width / 2));
      }),
    );
    for (const distance of apart) expect(distance).toBeLessThanOrEqual(1);
  });
}
