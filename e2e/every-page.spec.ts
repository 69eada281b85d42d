import { expect, test, type Page } from "@playwright/test";
import { enter } from "./support/enter";
import { expectNoViolations } from "./support/expect-no-violations";
import { expectStrict } from "./support/expect-strict";
import { openAll } from "./support/open-all";
import { openJourney } from "./support/open-journey";
import { pageKinds } from "./support/page-kinds";
import { recordKinds } from "./support/record-kinds";
import { watchPage } from "./support/watch-page";

/** Opens a page and looks at it: its headers, axe in both themes, its menus and dialogs. */
async function lookAt(page: Page, path: string): Promise<void> {
  const answer = await page.goto(path);
  expectStrict(answer?.headers() ?? {}, path);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await lookHere(page, path);
}

async function lookHere(page: Page, path: string): Promise<void> {
  await expectNoViolations(page, path);
  // Whoever is in an organisation has at least the menu of their own name.
  if ((await openAll(page)) === 0) expect(path).toMatch(/^\/account|no-such-page/);
}

// A few pages at a time, so that a slow machine has time for each.
for (let first = 0; first < pageKinds.length; first += 5) {
  const some = pageKinds.slice(first, first + 5);
  test(`no page is inaccessible or breaks its policy, with menus and dialogs: ${some.join(", ")}`, async ({
    page,
  }) => {
    const problems = await watchPage(page);
    await enter(page, "owner@nordhavn");
    for (const path of some) await lookAt(page, path);
    expect(problems).toEqual([]);
  });
}

test("nor is a journey's map, panel, story, improvements, history or form", async ({ page }) => {
  const problems = await watchPage(page);
  await enter(page, "owner@nordhavn");
  await openJourney(page, "I need a new laptop");
  await lookHere(page, "map");
  const journey = page.url();
  await page.getByRole("button", { name: /Nothing for nine days/ }).click();
  await expect(page.getByLabel("What the customer does")).toBeVisible();
  // Its comments follow from the server; before that it is not whole.
  await expect(page.getByRole("heading", { name: /^Comments/ })).toBeVisible();
  await lookHere(page, "panel");
  for (const tab of ["story", "improvements", "history", "desired", "edit"])
    await lookAt(page, `${journey}/${tab}`);
  expect(problems).toEqual([]);
});

test(`nor is ${recordKinds.map(({ name }) => name).join(", ")}`, async ({ page }) => {
  const problems = await watchPage(page);
  await enter(page, "owner@nordhavn");
  for (const { list, name } of recordKinds) {
    await page.goto(`/nordhavn/${list}`);
    await page.getByRole("main").getByRole("link", { name }).first().click();
    await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
    await lookHere(page, name);
  }
  expect(problems).toEqual([]);
});
