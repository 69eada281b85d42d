import { expect, test, type Page } from "@playwright/test";
import { enter } from "./support/enter";
import { importText, ownJourney } from "./support/own-journey";

const cardsOf = (page: Page) => page.locator("[data-touchpoint-card]");

/** A journey of one's own, and a second person, who hears nothing of what changes unless `listens`. */
async function twoAt(page: Page, title: string, listens: boolean): Promise<Page> {
  await enter(page, "it-manager@nordhavn");
  await importText(page, ownJourney(title), title);
  const context = await page.context().browser()?.newContext();
  if (!context) throw new Error("there is no browser");
  const other = await context.newPage();
  if (!listens) await other.route("**/api/events?*", () => {});
  await enter(other, "it-editor@nordhavn", new URL(page.url()).pathname);
  await expect(cardsOf(other)).toHaveCount(3);
  return other;
}

test("a journey of a thousand touchpoints is taken, shown and edited", async ({ page }) => {
  const title = "A thousand steps";
  const stages = Array.from({ length: 20 }, (_, stage) => {
    const tasks = Array.from({ length: 50 }, (_, task) => `      Step ${stage * 50 + task + 1}: 3: IT`);
    return [`    section Part ${stage + 1}`, ...tasks].join("\n");
  });
  await enter(page, "it-manager@nordhavn");
  await importText(page, `journey\n    title ${title}\n${stages.join("\n")}\n`, title);
  await expect(cardsOf(page)).toHaveCount(1000);
  const last = cardsOf(page).last();
  await last.click();
  const does = page.getByLabel("What the customer does");
  await does.fill("Arrives");
  await does.press("Enter");
  // By its place: to look for a name among so many cells takes longer than anything here.
  const cell = page.locator('td[data-field="does"]').last();
  await expect(cell).toHaveText("Arrives");
  await expect(page.getByRole("group", { name: "Tools of the map" })).toContainText("Saved");
  await page.reload();
  await expect(cell).toHaveText("Arrives");
  // So that it is in nobody's lists any more.
  await page.goto(`${new URL(page.url()).pathname}/story`);
  await page.getByRole("button", { name: "More to do with this journey" }).click();
  await page.getByRole("menuitem", { name: "Archive" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Archive" }).click();
  await expect(page.locator("[data-sonner-toast]")).toContainText(`${title} has been archived.`);
  const one = `journey\n title ${title} and one\n section All\n${Array.from({ length: 1001 }, (_, n) => ` S${n}: 3: IT`).join("\n")}\n`;
  await page.goto("/nordhavn/journeys/import");
  await page.getByLabel("Or paste the text").fill(one);
  await expect(page.getByRole("main").getByRole("alert")).toContainText(
    "The number of tasks is 1,001; 1,000 can be imported.",
  );
  await expect(page.getByRole("button", { name: /^Make/ })).toBeDisabled();
});

test("a text that is too long stays in its field and says so; one from right to left runs that way", async ({
  page,
}) => {
  const title = "Written at length";
  await enter(page, "it-manager@nordhavn");
  await importText(page, ownJourney(title), title);
  const first = cardsOf(page).first();
  const editor = page.getByRole("textbox", { name: /, Looks for the form$/ });
  await first.focus();
  await page.keyboard.press("F2");
  await editor.fill("æ".repeat(10_000));
  await page.keyboard.press("Enter");
  await expect(page.getByText("200 characters fit; this is 9,800 too long.")).toBeVisible();
  await page.getByRole("heading", { level: 1 }).click();
  await expect(editor).toHaveValue("æ".repeat(10_000));
  const rightToLeft = "שולח טופס 👩🏽‍💻!";
  await editor.fill(rightToLeft);
  await editor.press("Enter");
  await expect(first).toContainText(rightToLeft);
  await expect(page.getByRole("group", { name: "Tools of the map" })).toContainText("Saved");
  await page.reload();
  await expect(first).toContainText(rightToLeft);
  // The mark at its end stands to the left of its beginning.
  const [begins, ends] = await first.evaluate((card, text) => {
    const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() && walker.currentNode.textContent !== text);
    return [0, text.length - 1].map((at) => {
      const range = document.createRange();
      range.setStart(walker.currentNode, at);
      range.setEnd(walker.currentNode, at + 1);
      return range.getBoundingClientRect().left;
    });
  }, rightToLeft);
  expect(ends).toBeLessThan(begins ?? 0);
});

test("of two who move the same card one is told; with the connection gone in mid-drag it stays where it was", async ({
  page,
}) => {
  const other = await twoAt(page, "Moved by two", false);
  await cardsOf(page).first().dragTo(cardsOf(page).last());
  await expect(cardsOf(page).last()).toContainText("Looks for the form");
  await other.getByRole("button", { name: /Looks for the form/ }).focus();
  await other.keyboard.press("Alt+ArrowRight");
  await expect(other.getByText("Somebody else changed this while you were at it.")).toBeVisible();
  await expect(cardsOf(other).last()).toContainText("Looks for the form");

  const held = cardsOf(page).first();
  await expect(held).toContainText("Waits for an answer");
  await held.hover();
  await page.mouse.down();
  await cardsOf(page).last().hover();
  await page.context().setOffline(true);
  await cardsOf(page)
    .last()
    .hover({ position: { x: 8, y: 8 } });
  await page.mouse.up();
  await expect(page.getByText("No connection just now; nothing was saved.")).toBeVisible();
  await expect(held).toContainText("Waits for an answer");
  await page.context().setOffline(false);
  await held.dragTo(cardsOf(page).last());
  await expect(held).not.toContainText("Waits for an answer");
  await other.context().close();
});

test("what one is adding to a stage is kept when somebody archives the stage meanwhile", async ({ page }) => {
  const other = await twoAt(page, "Added to what goes", true);
  await other.getByRole("button", { name: "Add a touchpoint to Ask" }).click();
  const dialog = other.getByRole("dialog", { name: /Ask/ });
  await dialog.getByLabel("Title").fill("Asks once more");
  await page.getByRole("button", { name: "More to do with Ask" }).click();
  await page.getByRole("menuitem", { name: "Archive" }).click();
  await page
    .getByRole("alertdialog")
    .getByRole("button", { name: /Archive/ })
    .click();
  await expect(other.getByRole("columnheader", { name: /^Ask/ })).toHaveCount(0);
  await expect(dialog.getByText("Ask has been archived meanwhile.")).toBeVisible();
  await expect(dialog.getByLabel("Stage")).toContainText("Get");
  await dialog.getByRole("button", { name: "Add" }).click();
  await expect(cardsOf(other).filter({ hasText: "Asks once more" })).toBeVisible();
  await other.context().close();
});
