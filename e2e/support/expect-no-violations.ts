import { expect, type Page } from "@playwright/test";
import axe, { type RunOptions } from "axe-core";

const standards = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"];
// What a theme can spoil; the rest of a page is the same in both.
const colours = ["color-contrast", "link-in-text-block"];

/** What axe finds on a page as it now stands, in the light theme and in the dark one: nothing. */
export async function expectNoViolations(page: Page, path: string): Promise<void> {
  // While one goes from page to page there is none for a moment.
  await expect(page).toHaveTitle(/\S/);
  // Once for both themes: to read it takes a page longer than many a check.
  await page.evaluate(axe.source);
  const light = await violations(page, "light", { runOnly: { type: "tag", values: standards } });
  const dark = await violations(page, "dark", { runOnly: { type: "rule", values: colours } });
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  expect([...light, ...dark].map((found) => ({ path, ...found }))).toEqual([]);
}

async function violations(page: Page, theme: "light" | "dark", options: RunOptions) {
  // Colours change at once for those who want no motion.
  await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
  // What is in order need not be told in detail.
  const { violations: found } = await page.evaluate((how) => window.axe.run(how), {
    ...options,
    resultTypes: ["violations" as const],
  });
  return found.map(({ id, nodes }) => ({ theme, id, where: nodes.map(({ html }) => html.slice(0, 160)) }));
}

declare global {
  // What axe's source leaves on a page.
  interface Window {
    axe: typeof axe;
  }
}
