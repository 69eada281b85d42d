import { expect, test } from "@playwright/test";
import { enter } from "./support/enter";
import { expectNoViolations } from "./support/expect-no-violations";
import { importText, ownJourney } from "./support/own-journey";

const title = "The form and its past";

test("a version can be read, compared with now and brought back", async ({ page }) => {
  await enter(page, "it-manager@nordhavn");
  await importText(page, ownJourney(title), title);
  const journey = page.url().split("?")[0] ?? "";
  await page.getByRole("button", { name: "Publish" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Publish" }).click();
  await expect(page.getByText("Version 1")).toBeVisible();

  await page.getByRole("button", { name: /Looks for the form/ }).click();
  const does = page.getByLabel("What the customer does");
  await does.fill("Searches the portal");
  await does.blur();
  await expect(page.getByRole("gridcell", { name: "Searches the portal" })).toBeVisible();

  // From the list of versions to what changed since.
  await page.getByRole("link", { name: "History", exact: true }).click();
  await page.getByRole("link", { name: "Compare with now" }).click();
  await expect(page.getByText("What the customer does: – → Searches the portal")).toBeVisible();
  await expect(page.locator("[data-curve=before]")).toBeVisible();
  await expect(page.locator("[data-curve=after]")).toBeVisible();
  await expect(page.getByRole("row", { name: /Looks for the form/ })).toContainText("Changed");
  await expectNoViolations(page, "compare");

  // The version itself never changes; one touchpoint of it can be brought back …
  await page.goto(`${journey}/versions/1`);
  await expect(page.getByText("You are reading version 1")).toBeVisible();
  await page.getByRole("button", { name: /Looks for the form/ }).click();
  await expectNoViolations(page, "version");
  await page.getByRole("button", { name: "Restore this touchpoint" }).click();
  await expect(page.getByText("Looks for the form is as it was in version 1.")).toBeVisible();

  // … and its history tells both, field by field.
  await page.goto(journey);
  await page.getByRole("button", { name: /Looks for the form/ }).click();
  await page.locator("summary", { hasText: "History" }).click();
  await page.getByRole("link", { name: "The whole history" }).click();
  await expect(page.getByText("Went back to what a version said")).toBeVisible();
  await expect(page.getByText("What the customer does: Searches the portal → –")).toBeVisible();

  // The whole version brings back the order too.
  await page.goto(journey);
  await page.getByRole("button", { name: "More to do with Get" }).click();
  await page.getByRole("menuitem", { name: "Move earlier" }).click();
  await expect(page.getByRole("columnheader", { name: /Get|Ask/ }).first()).toContainText("Get");
  await page.goto(`${journey}/compare?from=1&to=now`);
  await expect(page.getByText("Stage: ")).toBeVisible();
  await page.getByRole("button", { name: "Restore this version" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Restore this version" }).click();
  await expect(page.getByText("Nothing differs.")).toBeVisible();
});
