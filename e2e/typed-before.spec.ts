import { expect, test } from "@playwright/test";
import { enter } from "./support/enter";
import { importText, ownJourney } from "./support/own-journey";

const title = "Typed before the page was alive";

test("what is typed before the page has come to life is kept and saved", async ({ page }) => {
  await enter(page, "it-manager@nordhavn");
  await importText(page, ownJourney(title), title);
  await page.getByRole("button", { name: /Looks for the form/ }).click();
  const [does, thinks] = [
    page.getByLabel("What the customer does"),
    page.getByLabel("What the customer thinks"),
  ];
  await expect(does).toBeVisible();

  // The page stands, and its scripts are still on the way.
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  await page.route("**/_next/static/**/*.js", async (route) => {
    await arrived;
    await route.continue();
  });
  await page.reload({ waitUntil: "commit" });
  await does.fill("Left before it was alive");
  await thinks.fill("Still at it");
  arrive();

  await expect(page.getByRole("gridcell", { name: "Left before it was alive" })).toBeVisible();
  await expect(thinks).toHaveValue("Still at it");
  await thinks.blur();
  await expect(page.getByRole("gridcell", { name: "Still at it" })).toBeVisible();
  await expect(does).toHaveValue("Left before it was alive");
});
