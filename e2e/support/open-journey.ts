import { expect, type Page } from "@playwright/test";

/** Opens a journey of the list by its title. */
export async function openJourney(page: Page, title: string, organisation = "nordhavn"): Promise<void> {
  await page.goto(`/${organisation}/journeys`);
  await page.getByRole("link", { name: title, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
}
