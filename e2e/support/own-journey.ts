import { expect, type Page } from "@playwright/test";

/** A journey in mermaid text whose title no other test uses. */
export const ownJourney = (title: string) => `journey
    title ${title}
    section Ask
      Looks for the form: 3: Colleague, IT
      Waits for an answer: 1: Colleague
    section Get
      Talks to HR: 4: HR, Colleague
`;

/** Imports text as somebody who leads a department and lands on the new map. */
export async function importText(page: Page, text: string, title: string): Promise<void> {
  await page.goto("/nordhavn/journeys/import");
  await page.getByLabel("Or paste the text").fill(text);
  await page.getByRole("button", { name: `Make “${title}”` }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
}
