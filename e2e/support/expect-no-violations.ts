import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const standards = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"];
// What a theme can spoil; the rest of a page is the same in both.
const colours = ["color-contrast", "link-in-text-block"];

// What is in order need not be told in detail; and a page without foreign frames needs no second page to gather them.
const scan = (page: Page) =>
  new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ["violations"] });

/** What axe finds on a page as it now stands, in the light theme and in the dark one: nothing. */
export async function expectNoViolations(page: Page, path: string): Promise<void> {
  // While one goes from page to page there is none for a moment.
  await expect(page).toHaveTitle(/\S/);
  // Colours change at once for those who want no motion.
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  const light = await scan(page).withTags(standards).analyze();
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  const dark = await scan(page).withRules(colours).analyze();
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  const found = [
    ...light.violations.map((one) => ({ theme: "light", ...one })),
    ...dark.violations.map((one) => ({ theme: "dark", ...one })),
  ];
  expect(
    found.map(({ theme, id, nodes }) => ({
      path,
      theme,
      id,
      where: nodes.map(({ html }) => html.slice(0, 160)),
    })),
  ).toEqual([]);
}
