import { expect, test, type Page } from "@playwright/test";
import { enter } from "./support/enter";
import { importText, ownJourney } from "./support/own-journey";

const title = "Clicked before the page was alive";

/** Opens the page anew: it stands, and its scripts are still on the way until they are let through. */
async function openStanding(page: Page): Promise<() => void> {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  await page.route("**/_next/static/**/*.js", async (route) => {
    await arrived;
    await route.continue();
  });
  await page.reload({ waitUntil: "commit" });
  return arrive;
}

test("what is pressed or sent before the page has come to life is done once it has", async ({ page }) => {
  await enter(page, "it-manager@nordhavn");
  await importText(page, ownJourney(title), title);

  // A button that opens a dialog, pressed three times by somebody impatient.
  let arrive = await openStanding(page);
  const add = page.getByRole("button", { name: "Add a touchpoint to Ask" });
  for (let press = 0; press < 3; press += 1) await add.click();
  arrive();
  await expect(page.getByRole("dialog", { name: "Add a touchpoint to Ask" })).toHaveCount(1);

  // A menu: pressed twice it would be closed again.
  arrive = await openStanding(page);
  await page.getByRole("button", { name: "More to do with this journey" }).click();
  arrive();
  await expect(page.getByRole("menuitem", { name: "Save as a template" })).toBeVisible();

  // A form: what is written in it is kept, saved and not in the address.
  await page.keyboard.press("Escape");
  const map = page.url();
  await page.goto(`${map}/edit`);
  await expect(page.getByLabel("Title")).toHaveValue(title);
  arrive = await openStanding(page);
  await page.getByLabel("Title").fill(`${title}, and kept`);
  await page.getByRole("button", { name: "Save" }).click();
  arrive();
  await expect(page.getByRole("heading", { level: 1, name: `${title}, and kept` })).toBeVisible();
  await expect(page).toHaveURL(map);
});
