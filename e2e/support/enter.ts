import type { Cookie, Page } from "@playwright/test";
import { signIn } from "./sign-in";

// Each person signs in once a worker: what follows is about something else.
const cookies = new Map<string, Cookie[]>();

/** Opens a page as a demo person, "it-editor@nordhavn". Who ends sessions must sign in for that. */
export async function enter(page: Page, person: string, path = "/"): Promise<void> {
  const kept = cookies.get(person);
  if (kept) {
    await page.context().addCookies(kept);
    await page.goto(path);
    return;
  }
  await signIn(page, person, path);
  const all = await page.context().cookies();
  cookies.set(
    person,
    all.filter(({ name }) => name.endsWith("throughline.session")),
  );
}
