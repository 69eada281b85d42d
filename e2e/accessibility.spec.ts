import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { openJourney } from "./support/open-journey";
import { signIn } from "./support/sign-in";

async function expectNoViolations(page: Page, path: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  expect(
    violations.map(({ id, nodes }) => ({ path, id, where: nodes.map(({ html }) => html.slice(0, 160)) })),
  ).toEqual([]);
}

const pages = [
  "/nordhavn/dashboard",
  "/nordhavn/dashboard/opportunities?reason=silence",
  "/nordhavn/dashboard/moments",
  "/nordhavn/journeys",
  "/nordhavn/journeys?text=nothing-has-this-name",
  "/nordhavn/journeys/new",
  "/nordhavn/journeys/import",
  "/nordhavn/backlog",
  "/nordhavn/backlog?view=table",
  "/nordhavn/backlog?view=matrix",
  "/nordhavn/personas",
  "/nordhavn/departments",
  "/nordhavn/services",
  "/nordhavn/settings",
  "/nordhavn/settings/people",
  "/nordhavn/settings/audit",
  "/account/sessions",
  "/nordhavn/no-such-page",
];

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test("the sign-in page has no accessibility violation", async ({ page }) => {
      await page.goto("/sign-in");
      await expectNoViolations(page, "/sign-in");
    });

    // A few pages at a time, so that a slow machine has time for each.
    for (const first of [0, 5, 10, 15]) {
      const some = pages.slice(first, first + 5);
      test(`nor have ${some.join(", ")}`, async ({ page }) => {
        await signIn(page, "owner@nordhavn");
        for (const path of some) {
          await page.goto(path);
          await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
          await expectNoViolations(page, path);
        }
      });
    }

    test("nor has a journey's map, panel, story, improvements, history or form", async ({ page }) => {
      await signIn(page, "owner@nordhavn");
      await openJourney(page, "I need a new laptop");
      await expectNoViolations(page, "map");
      const journey = page.url();
      await page.getByRole("button", { name: /Nothing for nine days/ }).click();
      await expect(page.getByLabel("What the customer does")).toBeVisible();
      await expectNoViolations(page, "panel");
      for (const tab of ["story", "improvements", "history", "edit"]) {
        await page.goto(`${journey}/${tab}`);
        await expectNoViolations(page, tab);
      }
    });

    for (const [list, name] of [
      ["backlog?view=table", "Order status in the portal"],
      ["personas", "Maja, the caseworker"],
      ["departments", "IT Service Desk"],
      ["services", "New laptop"],
    ] as const) {
      test(`nor has ${name}`, async ({ page }) => {
        await signIn(page, "owner@nordhavn");
        await page.goto(`/nordhavn/${list}`);
        await page.getByRole("main").getByRole("link", { name }).first().click();
        await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
        await expectNoViolations(page, name);
      });
    }

    test("nor on a phone", async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await signIn(page, "viewer@nordhavn");
      for (const path of ["/nordhavn/dashboard", "/nordhavn/journeys", "/nordhavn/backlog"]) {
        await page.goto(path);
        await expectNoViolations(page, path);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow, `${path} is wider than the phone`).toBeLessThanOrEqual(0);
      }
    });
  });
}
