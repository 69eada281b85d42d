import { expect, test } from "@playwright/test";
import { enter } from "./support/enter";
import { expectNoViolations } from "./support/expect-no-violations";
import { importText, ownJourney } from "./support/own-journey";

const title = "The form under review";

test("a changed channel asks for a review, which says why and is kept with its note", async ({ page }) => {
  await enter(page, "it-manager@nordhavn");
  await importText(page, ownJourney(title), title);
  const journey = page.url().split("?")[0] ?? "";
  await page.getByRole("button", { name: "Publish" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Publish" }).click();
  await expect(page.getByText("Version 1")).toBeVisible();
  await page.getByRole("button", { name: /Looks for the form/ }).click();
  await page
    .getByRole("region", { name: "Fields" })
    .getByLabel("Channel", { exact: true })
    .selectOption("phone");
  await expect(page.getByRole("status").filter({ hasText: "Saved" })).toBeVisible();

  await page.goto("/nordhavn/journeys/reviews");
  const row = page.getByRole("row", { name: new RegExp(title) });
  await expect(row).toContainText("A channel changed");
  await expect(row.getByRole("link", { name: "Looks for the form" })).toBeVisible();
  await row.getByRole("link", { name: `Review: ${title}` }).click();

  const finish = page.getByRole("button", { name: "Finish the review" });
  await expect(finish).toBeDisabled();
  await page.getByRole("checkbox", { name: /A channel changed/ }).check();
  await page.getByLabel("Note").fill("They call now, and that is better.");
  await expectNoViolations(page, "review");
  await finish.click();
  await expect(page.getByText("They call now, and that is better.")).toBeVisible();
  await expect(page.getByText("It is not due.")).toBeVisible();

  await page.goto("/nordhavn/journeys/reviews");
  await expect(page.getByRole("heading", { level: 1, name: "Reviews" })).toBeVisible();
  await expect(page.getByRole("row", { name: new RegExp(title) })).toHaveCount(0);
  expect(journey).toContain("/journeys/");
});
