import { expect, test } from "@playwright/test";
import { enter } from "./support/enter";
import { importText, ownJourney } from "./support/own-journey";

const title = "A grid walked with keys";

test("the map by keyboard alone: walked, written, moved, added to, copied and cleared", async ({ page }) => {
  await enter(page, "it-manager@nordhavn");
  await importText(page, ownJourney(title), title);
  const cards = page.locator("[data-touchpoint-card]");
  const grid = page.getByRole("grid");
  const focused = page.locator(":focus");
  const press = (...keys: string[]) =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());

  // One stop in the order of Tab, and the arrows from there.
  await expect(grid.locator('[tabindex="0"]')).toHaveCount(1);
  await cards.first().focus();
  await press("ArrowDown", "ArrowRight", "ArrowLeft", "Enter");
  const thinks = page.getByRole("textbox", { name: "What the customer thinks, Looks for the form" });
  await expect(thinks).toBeFocused();
  await page.keyboard.type("Where is it?");
  await press("Tab");
  await expect(focused).toHaveAttribute("data-at", "3:1");
  await expect(page.getByRole("gridcell", { name: "Where is it?" })).toBeVisible();
  await press("Home", "F2");
  await expect(thinks).toHaveValue("Where is it?");
  await page.keyboard.type("never kept");
  await press("Escape");
  await expect(page.getByRole("gridcell", { name: "Where is it?" })).toBeFocused();
  await press("Control+End", "Control+Home");

  // On the stage: another name, another place, and back.
  await expect(focused).toContainText("Ask");
  await press("Enter");
  await page.keyboard.type("Asking");
  await press("Enter");
  await expect(page.getByRole("columnheader", { name: "Asking" })).toBeFocused();
  await press("Alt+ArrowRight");
  await expect(page.getByRole("columnheader").nth(2)).toContainText("Asking");
  await press("Control+z");
  await expect(page.getByRole("columnheader").nth(1)).toContainText("Asking");

  // On the card: another title, another stage, a copy, one more after it, and the copy gone.
  await cards.nth(1).focus();
  await press("F2");
  await page.keyboard.type("Waits in vain");
  await press("Enter");
  await expect(cards.nth(1)).toContainText("Waits in vain");
  await expect(cards.nth(1)).toBeFocused();
  await press("Alt+ArrowRight");
  await expect(page.locator("[aria-live=polite]").filter({ hasText: "has been moved" })).toHaveCount(1);
  await expect(cards.nth(1)).toBeFocused();
  await press("Control+d");
  await expect(cards.filter({ hasText: "Waits in vain" })).toHaveCount(2);
  await press("ArrowRight", "Delete");
  await expect(cards.filter({ hasText: "Waits in vain" })).toHaveCount(1);
  await expect(focused).toHaveAttribute("data-touchpoint-card", /./);
  await cards.nth(1).focus();
  await press("n");
  await page.getByRole("dialog").getByLabel("Title").fill("Asks again");
  await press("Enter");
  await expect(cards.nth(2)).toContainText("Asks again");
});
