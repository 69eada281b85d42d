import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { enter } from "./support/enter";
import { expectNoViolations } from "./support/expect-no-violations";
import { importText, ownJourney } from "./support/own-journey";

const title = "The form as it should be";

test("a journey is drawn as it should be, and what differs becomes an improvement", async ({ page }) => {
  await enter(page, "it-manager@nordhavn");
  await importText(page, ownJourney(title), title);
  await page.getByRole("link", { name: "Draw the desired journey" }).click();
  await page.getByRole("button", { name: "Draw the desired journey" }).click();
  await expect(page.getByText("Desired journey", { exact: true })).toBeVisible();
  const which = page.getByRole("navigation", { name: "The journey as it is and as it should be" });
  await expect(which.getByRole("link", { name: "As it should be" })).toHaveAttribute("aria-current", "true");

  // One is changed, one left out, one added.
  await page.getByRole("button", { name: /Looks for the form/ }).click();
  const does = page.getByLabel("What the customer does");
  await does.fill("Finds it in the portal");
  await does.blur();
  await expect(page.getByText("Differs from the journey as it is: What the customer does")).toBeVisible();
  await page.getByRole("button", { name: /Waits for an answer/ }).click();
  await page.getByRole("button", { name: "More to do with Waits for an answer" }).click();
  await page.getByRole("menuitem", { name: "Archive" }).click();
  await expect(page.getByText("1 left out of the desired journey")).toBeVisible();
  await page.getByRole("button", { name: /Talks to HR/ }).click();
  await page.getByRole("button", { name: "More to do with Talks to HR" }).click();
  await page.getByRole("menuitem", { name: "Duplicate" }).click();
  await page.getByRole("button", { name: "Added to the desired journey" }).click();
  await expect(page.locator("p", { hasText: "Added to the desired journey" })).toBeVisible();
  const stage = page.locator("thead [data-stage]").first();
  await stage.dblclick();
  await stage.getByRole("textbox").fill("The stage that is better");
  await stage.getByRole("textbox").press("Enter");
  await expect(
    stage.getByRole("img", { name: "Differs from the journey as it is in 1 field" }),
  ).toBeVisible();
  await expectNoViolations(page, "desired map");

  // A file of it says that it is the desired one.
  await page.getByRole("button", { name: "Export" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: "Drawing (SVG)" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe(`${title}, as it should be.svg`);
  expect(await readFile(await file.path(), "utf8")).toContain(`>${title}, as it should be</text>`);

  // What differs is drawn, and taken up with one click.
  const desiredMap = page.url().split("?")[0] ?? "";
  await which.getByRole("link", { name: "What differs" }).click();
  await expect(page.getByText("1 left out · 1 added · 2 changed or moved")).toBeVisible();
  await expect(page.getByText("What the customer does: – → Finds it in the portal")).toBeVisible();
  await expect(page.locator("[data-curve=after]")).toBeVisible();
  const difference = page.url();
  await page.getByRole("checkbox", { name: "Choose Looks for the form" }).check();
  await page.getByRole("checkbox", { name: "Choose Waits for an answer" }).check();
  await expectNoViolations(page, "desired difference");
  await page.getByRole("button", { name: "Draft one improvement from these" }).click();
  const drafted = "Towards the desired journey: 2 changes";
  await expect(page.getByRole("heading", { level: 1, name: drafted })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("link", { name: `${drafted} (Proposed)` })).toHaveCount(3);
  await expect(page.getByText("Concerning everything in it:")).toHaveCount(1);
  await expect(
    page.getByRole("button", { name: "Draft another improvement: Looks for the form" }),
  ).toBeVisible();

  // So does a stage.
  await page.getByRole("button", { name: "Draft another improvement: Ask" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Change the stage: Ask" })).toBeVisible();

  // One that was added with nothing in it shows there what takes it up, and on the map at its head.
  await page.goto(desiredMap);
  await page.getByRole("button", { name: "More to do with Get" }).click();
  await page.getByRole("menuitem", { name: "Add a stage after this" }).click();
  await page.getByLabel("Name").fill("Is told");
  await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("columnheader", { name: /Is told/ })).toBeVisible();
  await page.goto(difference);
  await page.getByRole("button", { name: "Draft improvement: Is told" }).click();
  const ofStage = "Introduce the stage: Is told";
  await expect(page.getByRole("heading", { level: 1, name: ofStage })).toBeVisible();
  await page.goto(difference);
  await expect(page.getByRole("link", { name: `${ofStage} (Proposed)` })).toHaveCount(1);
  await page.goto(desiredMap);
  const told = page.getByRole("columnheader", { name: /Is told/ });
  await expect(
    told.getByRole("link", { name: `Improvement of this stage: ${ofStage} (Proposed)` }),
  ).toBeVisible();
  await expectNoViolations(page, "a desired journey's stage that is taken up");

  // Among the journeys there is only the one as it is.
  await page.goto(`/nordhavn/journeys?text=${encodeURIComponent(title)}`);
  await expect(page.getByRole("link", { name: title })).toHaveCount(1);
});
