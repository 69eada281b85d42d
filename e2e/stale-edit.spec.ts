import { expect, test } from "@playwright/test";
import { importText, ownJourney } from "./support/own-journey";
import { enter } from "./support/enter";

const title = "Two at the same card";

test("a stale edit shows both values and overwrites nothing", async ({ browser }) => {
  const first = await (await browser.newContext()).newPage();
  await enter(first, "it-manager@nordhavn");
  await importText(first, ownJourney(title), title);
  await first.getByRole("button", { name: /Looks for the form/ }).click();
  await expect(first.getByLabel("What the customer does")).toBeVisible();

  const second = await (await browser.newContext()).newPage();
  await enter(second, "it-editor@nordhavn");
  await second.goto(first.url());
  await expect(second.getByLabel("What the customer does")).toBeVisible();

  const write = async (page: typeof first, label: string, text: string) => {
    await page.getByLabel(label).fill(text);
    await page.getByLabel(label).blur();
  };
  await write(first, "What the customer does", "Searches the portal");
  await expect(first.getByRole("status").filter({ hasText: "Saved" })).toBeVisible();
  await expect(first.getByRole("gridcell", { name: "Searches the portal" })).toBeVisible();

  // Another field is no quarrel …
  await write(second, "What the customer thinks", "Where is it?");
  await expect(second.getByRole("gridcell", { name: "Where is it?" })).toBeVisible();
  await expect(second.getByRole("gridcell", { name: "Searches the portal" })).toBeVisible();

  // … the same field is: both are shown, and one chooses.
  const typing = second.getByLabel("What the customer does");
  await typing.fill("Asks a colleague");
  await write(first, "What the customer does", "Searches twice");
  await expect(first.getByRole("gridcell", { name: "Searches twice" })).toBeVisible();
  await typing.blur();
  const notice = second.getByRole("alert").filter({ hasText: "Somebody else changed" });
  await expect(notice).toContainText("Asks a colleague");
  await expect(notice).toContainText("Searches twice");
  await notice.getByRole("button", { name: "Keep mine" }).click();
  await expect(second.getByRole("gridcell", { name: "Asks a colleague" })).toBeVisible();

  // What one is still typing stays, though the page meanwhile learns what the other wrote there …
  await second.getByLabel("What the customer thinks").fill("Is anybody there?");
  await typing.fill("Asks a colleague twice");
  await expect(second.getByRole("gridcell", { name: "Is anybody there?" })).toBeVisible();
  await first.reload();
  await expect(first.getByLabel("What the customer does")).toHaveValue("Asks a colleague");
  await write(first, "What the customer does", "Gives up");
  await expect(first.getByRole("gridcell", { name: "Gives up" })).toBeVisible();
  await expect(second.getByRole("gridcell", { name: "Gives up" })).toBeVisible();
  await expect(typing).toHaveValue("Asks a colleague twice");

  // … and is no less a quarrel for that.
  await typing.blur();
  await expect(notice).toContainText("Asks a colleague twice");
  await expect(notice).toContainText("Gives up");
  await notice.getByRole("button", { name: "Take theirs" }).click();
  await expect(typing).toHaveValue("Gives up");
  await expect(first.getByRole("gridcell", { name: "Gives up" })).toBeVisible();

  // Or both are kept: what does not touch stands together, and is saved as one leaves it.
  await typing.fill("Gives up and sighs");
  await write(first, "What the customer does", "Nearly gives up");
  await expect(second.getByRole("gridcell", { name: "Nearly gives up" })).toBeVisible();
  await typing.blur();
  await notice.getByRole("button", { name: "Merge both" }).click();
  const both = notice.getByRole("textbox", { name: /both in one/ });
  await expect(both).toHaveValue("Nearly gives up and sighs");
  await both.fill("Nearly gives up, and sighs");
  await notice.getByRole("button", { name: "Save both" }).click();
  await expect(typing).toHaveValue("Nearly gives up, and sighs");
  await expect(first.getByRole("gridcell", { name: "Nearly gives up, and sighs" })).toBeVisible();

  for (const page of [first, second]) await page.context().close();
});
