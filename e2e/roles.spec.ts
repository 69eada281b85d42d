import { expect, test } from "@playwright/test";
import { openJourney } from "./support/open-journey";
import { enter } from "./support/enter";

test("a viewer reads what is published and is offered nothing to change", async ({ page }) => {
  await enter(page, "viewer@nordhavn");
  await page.goto("/nordhavn/journeys");
  await expect(page.getByRole("link", { name: "I need a new laptop" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Getting travel expenses back" })).toHaveCount(0);
  await expect(page.getByRole("link", { name: "New journey" })).toHaveCount(0);
  expect((await page.goto("/nordhavn/journeys/new"))?.status()).toBe(404);
  await openJourney(page, "I need a new laptop");
  await expect(page.getByRole("button", { name: "Publish" })).toHaveCount(0);
  await page.getByRole("button", { name: /Nothing for nine days/ }).click();
  await expect(page.getByText("Procurement owns this touchpoint")).toBeVisible();
  await expect(page.getByRole("button", { name: "Draft an improvement" })).toHaveCount(0);
});

test("an editor edits the own department's touchpoint, a manager publishes", async ({ page }) => {
  await enter(page, "it-editor@nordhavn");
  await openJourney(page, "Report a disruption");
  await expect(page.getByRole("button", { name: "Publish" })).toHaveCount(0);
  await page.getByRole("button", { name: /Receipt by e-mail/ }).click();
  await expect(page.getByLabel("Back stage")).toBeVisible();
  await page.getByRole("button", { name: /Technician comes/ }).click();
  await expect(page.getByText("Facilities owns this touchpoint")).toBeVisible();
});

test("the audit log is for leaders and above", async ({ browser }) => {
  for (const [person, status] of [
    ["leader", 200],
    ["member", 404],
    ["it-manager", 404],
  ] as const) {
    const page = await (await browser.newContext()).newPage();
    await enter(page, `${person}@nordhavn`);
    expect((await page.goto("/nordhavn/settings/audit"))?.status(), person).toBe(status);
    await page.context().close();
  }
});
