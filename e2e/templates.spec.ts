import { expect, test } from "@playwright/test";
import { expectNoViolations } from "./support/expect-no-violations";
import { enter } from "./support/enter";

test("one begins with a template, keeps the journey as one's own template, and begins with that", async ({
  page,
}) => {
  await enter(page, "owner@nordhavn", "/nordhavn/journeys/new");
  await expect(page.getByRole("region", { name: "Ready journeys" }).getByRole("listitem")).toHaveCount(5);
  await page.getByRole("link", { name: "Parental leave", exact: true }).click();
  await page.getByLabel("Title").fill("Leave, begun from a template");
  await expectNoViolations(page, "a template");
  await page.getByRole("button", { name: "Make the journey" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Leave, begun from a template" })).toBeVisible();
  await expect(page.getByRole("grid")).toContainText("Gets the first payslip on leave");

  await expect(page).toHaveTitle(/Leave, begun from a template/);
  const guide = page.getByText("Guided start");
  await guide.click();
  await expect(page.getByRole("link", { name: "8. Emotions" })).toBeVisible();
  await expectNoViolations(page, "the guided start");
  await page.getByRole("button", { name: "Do not show this in my browser" }).click();
  await expect(guide).toHaveCount(0);

  await page.getByRole("button", { name: "More to do with this journey" }).click();
  await page.getByRole("menuitem", { name: "Save as a template" }).click();
  await page.getByRole("textbox", { name: "Name" }).fill("Leave as we do it");
  await page.getByRole("button", { name: "Save the template" }).click();
  await expect(page.getByText("The template has been saved.")).toBeVisible();

  await page.goto("/nordhavn/journeys/new");
  const own = page.getByRole("region", { name: "Your organisation’s templates" });
  await own.getByRole("button", { name: "More to do with the template Leave as we do it" }).click();
  await page.getByRole("menuitem", { name: "Rename" }).click();
  await page.getByRole("textbox", { name: "Name" }).fill("Leave, our way");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await own.getByRole("link", { name: "Leave, our way" }).click();
  await page.getByRole("button", { name: "Make the journey" }).click();
  await expect(page.getByRole("grid")).toContainText("Gets the first payslip on leave");
});
