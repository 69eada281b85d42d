import { expect, type Page } from "@playwright/test";

/** Opens whatever opens: a menu or a dialog behind each button that says so, the first few of a page. */
export async function openAll(page: Page): Promise<number> {
  const openers = page.locator("button[aria-haspopup]:visible:enabled");
  const count = Math.min(await openers.count(), 3);
  for (let index = 0; index < count; index += 1) {
    await openers.nth(index).click();
    await expect(page.locator("[role=dialog], [role=alertdialog], [role=menu]").last()).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.locator("[role=menu], [role=alertdialog]")).toHaveCount(0);
  }
  return count;
}
