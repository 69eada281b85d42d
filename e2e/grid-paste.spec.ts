import { expect, test, type Page } from "@playwright/test";
import { enter } from "./support/enter";
import { importText, ownJourney } from "./support/own-journey";

const title = "Pasted into the grid";

/** Pastes where the focus is, as Ctrl and V do. */
const paste = (page: Page, text: string) =>
  page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);

test("a line, or cells from a spreadsheet, become touchpoints after the one stood on, and go with one undo", async ({
  page,
}) => {
  await enter(page, "it-manager@nordhavn");
  await importText(page, ownJourney(title), title);
  const cards = page.locator("[data-touchpoint-card]");

  await cards.first().focus();
  await paste(page, "- Asks at the desk\n");
  await expect(cards.nth(1)).toContainText("Asks at the desk");

  await cards.nth(1).focus();
  await paste(
    page,
    "Touchpoint\tDoes\tChannel\tScore\nCalls again\tRings\tPhone\tangry\nWrites\tSends a mail\tpigeon\t1\n",
  );
  const dialog = page.getByRole("dialog", { name: "Add 2 touchpoints to Ask" });
  await expect(dialog.getByRole("row").nth(1)).toContainText("Rings");
  await expect(dialog.getByRole("listitem")).toContainText("“pigeon”");
  await dialog.getByRole("button", { name: "Add 2 touchpoints" }).click();
  await expect(cards.nth(2)).toContainText("Calls again");
  await expect(cards.nth(2)).toContainText("Phone");
  await expect(cards.nth(3)).toContainText("Writes");
  await expect(page.getByRole("gridcell", { name: "Sends a mail" })).toBeVisible();
  await cards.first().focus();
  await page.keyboard.press("Control+z");
  await expect(cards).toHaveCount(4);
  await page.keyboard.press("Control+y");
  await expect(cards).toHaveCount(6);
});
