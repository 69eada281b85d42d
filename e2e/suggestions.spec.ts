import { expect, test } from "@playwright/test";
import { enter } from "./support/enter";
import { openJourney } from "./support/open-journey";
import { importText, ownJourney } from "./support/own-journey";

const title = "Changing a desk";

test("what one may not edit one suggests, and its owner decides field by field", async ({ browser }) => {
  const as = async (person: string) => {
    const page = await (await browser.newContext()).newPage();
    await enter(page, `${person}@nordhavn`);
    return page;
  };
  const it = await as("it-manager");
  await importText(it, ownJourney(title), title);
  const card = it.getByRole("button", { name: /Looks for the form/ });
  await card.click();
  await expect(it.getByRole("textbox", { name: "What the customer does" })).toBeVisible();

  const hr = await as("hr-manager");
  await openJourney(hr, title);
  await hr.getByRole("button", { name: /Looks for the form/ }).click();
  await hr.getByRole("button", { name: "Suggest a change" }).click();
  const dialog = hr.getByRole("dialog", { name: "Suggest a change to Looks for the form" });
  await dialog.getByLabel("What the customer does").fill("Asks a colleague");
  await dialog.getByLabel("What the customer thinks").fill("Where was it?");
  await dialog.getByLabel("Why", { exact: true }).fill("Nobody finds the form");
  await dialog.getByRole("button", { name: "Send suggestion" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(hr.getByRole("button", { name: "Take back" })).toBeVisible();

  // The owner sees it come, changes one of its fields meanwhile, and is told so.
  await expect(card.getByRole("img", { name: "1 suggestion" })).toBeVisible();
  const suggestion = it.getByRole("region", { name: "Suggestions" });
  await it.getByRole("textbox", { name: "What the customer does" }).fill("Searches the portal");
  await it.getByRole("textbox", { name: "What the customer does" }).blur();
  const does = suggestion.getByRole("checkbox", { name: /What the customer does/ });
  await expect(does).not.toBeChecked();
  await expect(does).toHaveAccessibleName(/Now: Searches the portal/);
  await suggestion.getByLabel("A word to the author").fill("The quote, yes");
  await suggestion.getByRole("button", { name: "Accept the chosen field" }).click();
  await expect(it.getByRole("gridcell", { name: "Where was it?" })).toBeVisible();
  await expect(it.getByRole("gridcell", { name: "Searches the portal" })).toBeVisible();

  // The author finds the answer in the inbox, and by it the very suggestion.
  await hr.getByRole("link", { name: /^Inbox/ }).click();
  const answer = hr.getByRole("link", {
    name: /accepted a part of your suggestion for “Looks for the form”/,
  });
  await expect(answer).toHaveAccessibleName(/^Unread/);
  await answer.click();
  const answered = hr.getByRole("listitem").filter({ hasText: "partly accepted" });
  await expect(answered).toBeFocused();
  await expect(answered).toContainText("The quote, yes");

  // Handed over when the other department says yes, and not before.
  await it.getByRole("button", { name: "More to do with Looks for the form" }).click();
  await it.getByRole("menuitem", { name: "Hand over" }).click();
  await it.getByRole("dialog").getByLabel("Owner").selectOption({ label: "HR" });
  await it.getByLabel("Why", { exact: true }).fill("It is your form");
  await it.getByRole("button", { name: "Offer", exact: true }).click();
  await expect(card.getByRole("img", { name: "Offered to HR" })).toBeVisible();
  await expect(it.getByRole("textbox", { name: "What the customer does" })).toBeVisible();
  await hr.getByRole("button", { name: "Take it over" }).click();
  await expect(hr.getByRole("textbox", { name: "What the customer does" })).toBeVisible();
  await expect(it.getByRole("textbox", { name: "What the customer does" })).toHaveCount(0);

  for (const page of [it, hr]) await page.context().close();
});
