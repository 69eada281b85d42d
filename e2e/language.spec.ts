import { expect, test } from "@playwright/test";
import { enter } from "./support/enter";

test.describe("a Danish browser", () => {
  test.use({ locale: "da-DK" });

  test("gets Danish, and keeps what one chooses instead", async ({ page }) => {
    await page.goto("/sign-in");
    await expect(page.getByRole("heading", { name: "Log ind" })).toBeVisible();
    await enter(page, "owner@sydby");
    await expect(page.getByRole("heading", { level: 1, name: "Overblik" })).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "da");
    await page.getByRole("button", { name: /Karla Thy/ }).click();
    await page.getByRole("menuitemradio", { name: "English" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Dashboard" })).toBeVisible();
    await page.reload();
    await expect(page.locator("html")).toHaveAttribute("lang", "en-GB");
  });
});

test("light and dark can be chosen against the system", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await enter(page, "owner@sydby");
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await background();
  await page.getByRole("button", { name: /Karla Thy/ }).click();
  await page.getByRole("menuitemradio", { name: "Dark" }).click();
  await expect.poll(background).not.toBe(light);
  await page.reload();
  expect(await background()).not.toBe(light);
});
