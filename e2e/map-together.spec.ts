import { expect, test } from "@playwright/test";
import { importText, ownJourney } from "./support/own-journey";
import { openJourney } from "./support/open-journey";
import { enter } from "./support/enter";

const title = "Borrowing a projector";

test("two departments map a journey together, and a leader sees the improvement", async ({ browser }) => {
  const as = async (person: string) => {
    const page = await (await browser.newContext()).newPage();
    await enter(page, `${person}@nordhavn`);
    return page;
  };

  const manager = await as("it-manager");
  await importText(manager, ownJourney(title), title);
  const waiting = manager.getByRole("button", { name: /Waits for an answer/ });
  await waiting.click();
  await manager.getByLabel("What the customer thinks").fill("Did they read it?");
  await manager.getByLabel("What the customer thinks").blur();
  await expect(manager.getByRole("status").filter({ hasText: "Saved" })).toBeVisible();
  await manager.getByRole("button", { name: "Publish" }).click();
  await manager.getByRole("dialog").getByRole("button", { name: "Publish" }).click();
  await expect(manager.getByText("Version 1")).toBeVisible();

  // HR owns one touchpoint of it: that one it edits, the others it reads.
  const hr = await as("hr-editor");
  await openJourney(hr, title);
  await hr.getByRole("button", { name: /Talks to HR/ }).click();
  await hr.getByLabel("Back stage").fill("Looked up in the room calendar");
  await hr.getByLabel("Back stage").blur();
  await expect(hr.getByRole("gridcell", { name: "Looked up in the room calendar" })).toBeVisible();
  await hr.getByRole("button", { name: /Waits for an answer/ }).click();
  await expect(hr.getByText("IT Service Desk owns this touchpoint and edits it.")).toBeVisible();
  await expect(hr.getByLabel("Back stage")).toHaveCount(0);
  await expect(hr.getByRole("gridcell", { name: "Did they read it?" })).toBeVisible();

  // From a low point one click drafts an improvement that quotes its facts.
  await hr.getByRole("button", { name: "Draft an improvement" }).click();
  await expect(hr).toHaveURL(/\/backlog\/[0-9a-f-]{36}/);
  await expect(
    hr
      .getByText("Did they read it?")
      .or(hr.locator("textarea").filter({ hasText: "Did they read it?" }))
      .first(),
  ).toBeVisible();

  const leader = await as("leader");
  await openJourney(leader, title);
  await leader.getByRole("link", { name: "Improvements" }).first().click();
  await expect(leader.getByRole("link", { name: /Waits for an answer/ }).first()).toBeVisible();
  await leader.goto("/nordhavn/dashboard");
  await expect(leader.getByRole("link", { name: title })).toBeVisible();

  for (const page of [manager, hr, leader]) await page.context().close();
});

test("a text that is no journey is refused with its line", async ({ page }) => {
  await enter(page, "it-manager@nordhavn");
  await page.goto("/nordhavn/journeys/import");
  await page.getByLabel("Or paste the text").fill("journey\n  title A\n  section B\n    C: often: D\n");
  const alert = page.getByRole("alert").filter({ hasText: "Line 4" });
  await expect(alert).toContainText("The score is not a number.");
  await expect(page.getByRole("button", { name: /^Make/ })).toHaveCount(0);
});

test("the mapping of scores and people is shown and can be changed before anything is made", async ({
  page,
}) => {
  await enter(page, "it-manager@nordhavn");
  await page.goto("/nordhavn/journeys/import");
  await page
    .getByLabel("Or paste the text")
    .fill("journey\n  title T\n  section S\n    A task: 10: Nobody\n    Other: 0: HR\n");
  await expect(page.getByLabel("Best score")).toHaveValue("10");
  await expect(page.getByLabel("“HR”, in 1 task")).toHaveValue(/[0-9a-f-]{36}/);
  await page.getByLabel("“Nobody”, in 1 task").selectOption("The customer");
  await page.getByLabel("Best score").fill("100");
  await expect(page.getByRole("listitem").filter({ hasText: "A task" })).toContainText("Angry");
});
