import { expect, test, type Page } from "@playwright/test";
import { enter } from "./support/enter";
import { importText, ownJourney } from "./support/own-journey";

const title = "Typed before the page was alive";

/** Loads a page so that it stands, with its scripts on the way until the answer is called. */
async function loadWithoutScripts(page: Page, load: () => Promise<unknown>): Promise<() => void> {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  await page.route("**/_next/static/**/*.js", async (route) => {
    await arrived;
    await route.continue();
  });
  await load();
  return arrive;
}

test("what is typed before the page has come to life is kept and saved", async ({ page }) => {
  await enter(page, "it-manager@nordhavn");
  await importText(page, ownJourney(title), title);
  await page.getByRole("button", { name: /Looks for the form/ }).click();
  const [does, thinks] = [
    page.getByLabel("What the customer does"),
    page.getByLabel("What the customer thinks"),
  ];
  await expect(does).toBeVisible();

  const reload = () => page.reload({ waitUntil: "commit" });
  const arrive = await loadWithoutScripts(page, reload);
  await does.fill("Left before it was alive");
  await thinks.fill("Still at it");
  arrive();

  await expect(page.getByRole("gridcell", { name: "Left before it was alive" })).toBeVisible();
  await expect(thinks).toHaveValue("Still at it");
  await thinks.blur();
  await expect(page.getByRole("gridcell", { name: "Still at it" })).toBeVisible();
  await expect(does).toHaveValue("Left before it was alive");

  // Over a text that is there already, and a comment, which is nobody's draft.
  const again = await loadWithoutScripts(page, reload);
  await does.fill("Left again");
  const comment = page.getByLabel("Write a comment");
  await comment.fill("Said before it was alive");
  again();
  await expect(page.getByRole("gridcell", { name: "Left again" })).toBeVisible();
  await expect(does).toHaveValue("Left again");
  await page.getByRole("button", { name: "Comment", exact: true }).click();
  await expect(page.getByRole("listitem").getByText("Said before it was alive")).toBeVisible();
  await expect(comment).toHaveValue("");
});

test("so is the title of a journey that begins with a template", async ({ page }) => {
  await enter(page, "owner@nordhavn", "/nordhavn/journeys/new");
  await page.getByRole("link", { name: "Parental leave", exact: true }).click();
  const field = page.getByLabel("Title");
  await expect(field).toBeVisible();
  const arrive = await loadWithoutScripts(page, () => page.reload({ waitUntil: "commit" }));
  const name = "Leave, typed before it was alive";
  await field.fill(name);
  arrive();
  await page.getByRole("button", { name: "Make the journey" }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
});
