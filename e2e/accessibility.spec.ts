import { expect, test } from "@playwright/test";
import { expectNoViolations } from "./support/expect-no-violations";
import { enter } from "./support/enter";

test("the sign-in page has no accessibility violation", async ({ page }) => {
  await page.goto("/sign-in");
  await expectNoViolations(page, "/sign-in");
});

test("nor has a page on a phone, and none is wider than it", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await enter(page, "viewer@nordhavn");
  for (const path of ["/nordhavn/dashboard", "/nordhavn/journeys", "/nordhavn/backlog"]) {
    await page.goto(path);
    await expectNoViolations(page, path);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, `${path} is wider than the phone`).toBeLessThanOrEqual(0);
  }
});
