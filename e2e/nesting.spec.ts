import { expect, test } from "@playwright/test";
import { enter } from "./support/enter";
import { expectNoViolations } from "./support/expect-no-violations";
import { importText, ownJourney } from "./support/own-journey";

const [part, whole] = ["The form as a part", "The whole with a part"];

test("a touchpoint stands for a journey: one walks down to it and up again", async ({ page }) => {
  await enter(page, "it-manager@nordhavn");
  await importText(page, ownJourney(part), part);
  await page.getByRole("button", { name: "Publish" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Publish" }).click();
  await expect(page.getByText("Version 1")).toBeVisible();

  await importText(page, ownJourney(whole), whole);
  await page.getByRole("button", { name: /Looks for the form/ }).click();
  await page.getByRole("button", { name: "More to do with Looks for the form" }).click();
  await page.getByRole("menuitem", { name: "Stand for a journey …" }).click();
  await page.getByLabel("Journey", { exact: true }).selectOption({ label: part });
  await expectNoViolations(page, "nest");
  await page.getByRole("button", { name: "Save" }).click();

  const down = page.getByRole("link", { name: `The journey ${part}` });
  await expect(
    page.getByRole("img", { name: /Looks for the form.*from the journey it stands for/ }),
  ).toBeVisible();
  await expectNoViolations(page, "map with a nested journey");

  // A version says so too, on its card and in what is opened of it.
  const journey = page.url().split("?")[0] ?? "";
  await page.getByRole("button", { name: "Publish" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Publish" }).click();
  await expect(page.getByText("Version 1")).toBeVisible();
  await page.goto(`${journey}/versions/1`);
  await expect(down).toHaveCount(1);
  await page.getByRole("button", { name: /Looks for the form/ }).click();
  await expect(down).toHaveCount(2);
  await expectNoViolations(page, "version with a nested journey");
  await page.goto(journey);
  await down.first().click();
  await expect(page.getByRole("heading", { level: 1, name: part })).toBeVisible();
  await page.getByRole("navigation", { name: "Where you are" }).getByRole("link", { name: whole }).click();
  await expect(page.getByRole("heading", { level: 1, name: whole })).toBeVisible();
});
