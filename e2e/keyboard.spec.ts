import { expect, test, type Page } from "@playwright/test";
import { importText, ownJourney } from "./support/own-journey";
import { enter } from "./support/enter";

/** Presses Tab until the wanted thing has the focus: as somebody would who has no mouse. */
async function tabTo(page: Page, wanted: ReturnType<Page["locator"]>): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    if (await wanted.evaluateAll((found) => found.some((one) => one === document.activeElement))) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("the keyboard does not get there");
}

test("the main job by keyboard alone: open, edit, score, move, draft", async ({ page }) => {
  const title = "Only with keys";
  await enter(page, "it-manager@nordhavn");
  await importText(page, ownJourney(title), title);

  const first = page.getByRole("button", { name: /Looks for the form/ });
  await tabTo(page, first);
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("button", { name: /Waits for an answer/ })).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("What the customer does")).toBeVisible();

  await tabTo(
    page,
    page
      .getByRole("radio", { name: "Frustrated" })
      .first()
      .or(page.getByRole("radio", { name: "Neutral" }).first()),
  );
  await page.keyboard.press("ArrowLeft");
  await expect(page.getByRole("status").filter({ hasText: "Saved" })).toBeVisible();
  await tabTo(page, page.getByLabel("What the customer does"));
  await page.keyboard.type("Opens the portal");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("gridcell", { name: "Opens the portal" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(first).toBeFocused();

  await page.keyboard.press("Alt+ArrowRight");
  await expect(page.locator("[data-touchpoint-card]").nth(1)).toContainText("Looks for the form");
  await page.keyboard.press("ArrowLeft");
  await expect(page.getByRole("button", { name: /Waits for an answer/ })).toBeFocused();
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("button", { name: "Draft an improvement" }));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/backlog\/[0-9a-f-]{36}/);
});
