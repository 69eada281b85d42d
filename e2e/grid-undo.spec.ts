import { expect, test } from "@playwright/test";
import { enter } from "./support/enter";
import { importText, ownJourney } from "./support/own-journey";

const title = "Taken back and done again";

test("one takes back what one did, one or several at a time, and nothing of anybody else's", async ({
  browser,
}) => {
  const page = await (await browser.newContext()).newPage();
  await enter(page, "it-manager@nordhavn");
  await importText(page, ownJourney(title), title);
  const cards = page.locator("[data-touchpoint-card]");
  const first = cards.filter({ hasText: "Looks for the form" });
  const does = page.getByLabel("What the customer does");
  const said = page.getByRole("gridcell", { name: "Opens the portal" });

  await first.click();
  await does.fill("Opens the portal");
  await does.press("Tab");
  await expect(said).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(first).toBeFocused();
  await page.keyboard.press("Control+z");
  await expect(said).toHaveCount(0);
  await page.keyboard.press("Control+Shift+z");
  await expect(said).toBeVisible();

  await page.keyboard.press("Alt+ArrowRight");
  await expect(cards.nth(1)).toContainText("Looks for the form");
  await page.getByRole("button", { name: "Undo: move of a touchpoint" }).click();
  await expect(cards.nth(0)).toContainText("Looks for the form");

  // By mouse, into the other stage.
  await first.dragTo(cards.nth(2), { targetPosition: { x: 100, y: 40 } });
  await expect(cards.nth(2)).toContainText("Looks for the form");
  await page.keyboard.press("Control+z");
  await expect(cards.nth(0)).toContainText("Looks for the form");

  // Two at once, by keyboard: changed, taken back, archived, and brought back from the message.
  await first.focus();
  await page.keyboard.press("Shift+ArrowRight");
  const bar = page.getByRole("group", { name: "Change several touchpoints" });
  await expect(bar).toContainText("2 touchpoints selected");
  await first.dragTo(cards.nth(2), { targetPosition: { x: 100, y: 40 } });
  await expect(cards.nth(0)).toContainText("Talks to HR");
  await expect(cards.nth(2)).toContainText("Waits for an answer");
  await page.getByRole("button", { name: "Undo: move of several touchpoints" }).click();
  await expect(cards.nth(0)).toContainText("Looks for the form");
  await cards.nth(1).focus();
  await page.keyboard.press("Alt+ArrowRight");
  const second = page.locator("thead [data-stage]").nth(1);
  await expect(second).toHaveAttribute("colspan", "3");
  await page.keyboard.press("Control+z");
  await expect(second).toHaveAttribute("colspan", "1");
  await bar.getByLabel("New value: Channel").selectOption("Chat");
  await bar.getByRole("button", { name: "Apply to all" }).click();
  await expect(cards.filter({ hasText: "Chat" })).toHaveCount(2);
  await cards.nth(1).focus();
  await page.keyboard.press("Control+z");
  await expect(cards.filter({ hasText: "Chat" })).toHaveCount(0);
  await bar.getByRole("button", { name: "Archive" }).click();
  await expect(cards).toHaveCount(1);
  await expect(bar).toHaveCount(0);
  await page
    .getByRole("listitem")
    .filter({ hasText: "2 touchpoints have been archived." })
    .getByRole("button", { name: "Undo" })
    .click();
  await expect(cards).toHaveCount(3);

  // What somebody else has changed since stays as they left it, and one is told.
  const other = await (await browser.newContext()).newPage();
  await enter(other, "it-editor@nordhavn", new URL(page.url()).pathname);
  await other.getByRole("button", { name: /Looks for the form/ }).click();
  await other.getByLabel("What the customer does").fill("Asks a colleague");
  await other.getByLabel("What the customer does").press("Enter");
  const theirs = page.getByRole("gridcell", { name: "Asks a colleague" });
  await expect(theirs).toBeVisible();
  await page.getByRole("button", { name: "Undo: change of a touchpoint" }).click();
  await expect(page.getByText("Somebody else has changed Looks for the form since.")).toBeVisible();
  await expect(theirs).toBeVisible();
  for (const one of [page, other]) await one.context().close();
});
