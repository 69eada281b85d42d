import { expect, test } from "@playwright/test";
import { importText, ownJourney } from "./support/own-journey";
import { signIn } from "./support/sign-in";

const title = "Two at the same card";

test("a stale edit shows both values and overwrites nothing", async ({ browser }) => {
  const first = await (await browser.newContext()).newPage();
  await signIn(first, "it-manager@nordhavn");
  await importText(first, ownJourney(title), title);
  await first.getByRole("button", { name: /Looks for the form/ }).click();
  await expect(first.getByLabel("What the customer does")).toBeVisible();

  const second = await (await browser.newContext()).newPage();
  await signIn(second, "it-editor@nordhavn");
  await second.goto(first.url());
  await expect(second.getByLabel("What the customer does")).toBeVisible();

  const write = async (page: typeof first, label: string, text: string) => {
    await page.getByLabel(label).fill(text);
    await page.getByLabel(label).blur();
  };
  await write(first, "What the customer does", "Searches the portal");
  await expect(first.getByRole("status").filter({ hasText: "Saved" })).toBeVisible();
  await expect(first.getByRole("cell", { name: "Searches the portal" })).toBeVisible();

  // Another field is no quarrel …
  await write(second, "What the customer thinks", "Where is it?");
  await expect(second.getByRole("cell", { name: "Where is it?" })).toBeVisible();
  await expect(second.getByRole("cell", { name: "Searches the portal" })).toBeVisible();

  // … the same field is: both are shown, and one chooses.
  await write(first, "What the customer does", "Searches twice");
  await expect(first.getByRole("cell", { name: "Searches twice" })).toBeVisible();
  await write(second, "What the customer does", "Asks a colleague");
  const notice = second.getByRole("alert").filter({ hasText: "Somebody else changed" });
  await expect(notice).toContainText("Asks a colleague");
  await expect(notice).toContainText("Searches twice");
  await notice.getByRole("button", { name: "Keep mine" }).click();
  await expect(second.getByRole("cell", { name: "Asks a colleague" })).toBeVisible();

  for (const page of [first, second]) await page.context().close();
});
