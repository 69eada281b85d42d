import { expect, type Page } from "@playwright/test";

/** Signs in as a demo person, through the provider as anybody would. `person` is "it-editor@nordhavn". */
export async function signIn(page: Page, person: string, path = "/"): Promise<void> {
  await page.goto(path === "/" ? "/sign-in" : path);
  await expect(page).toHaveURL(/\/sign-in/);
  await page.getByRole("button", { name: /continue with|fortsæt med/i }).click();
  await page.getByRole("button", { name: `${person}.example` }).click();
  await page.waitForURL(
    (url) => !url.pathname.startsWith("/sign-in") && !url.pathname.startsWith("/interaction"),
  );
}
