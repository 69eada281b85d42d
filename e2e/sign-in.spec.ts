import { expect, test, type Page } from "@playwright/test";
import { signIn } from "./support/sign-in";

test("sign-in returns to where one was going", async ({ page }) => {
  await signIn(page, "leader@nordhavn", "/nordhavn/backlog?view=table");
  await expect(page).toHaveURL(/\/nordhavn\/backlog\?view=table$/);
});

test("one who is in no organisation sees a page that says so", async ({ page }) => {
  await signIn(page, "nobody@elsewhere");
  await expect(page.getByRole("heading", { name: "You are not in an organisation yet" })).toBeVisible();
  expect((await page.goto("/nordhavn/dashboard"))?.status()).toBe(404);
});

test("an e-mail address that the provider has not verified is refused", async ({ page }) => {
  await page.goto("/sign-in");
  await page.getByRole("button", { name: /continue with/i }).click();
  await page.getByRole("button", { name: "unverified@elsewhere.example" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "has not verified" })).toBeVisible();
  await page.goto("/");
  await expect(page).toHaveURL(/\/sign-in/);
});

test("a tampered state is refused", async ({ page }) => {
  await page.goto("/sign-in");
  await page.getByRole("button", { name: /continue with/i }).click();
  const person = page.getByRole("button", { name: "leader@nordhavn.example" });
  await expect(person).toBeVisible();
  // Another sign-in's state, well made and not this one's.
  const before = await stateCookie(page);
  const other = await (await page.context().browser()?.newContext())?.newPage();
  if (!other) throw new Error("no second browser");
  await other.goto(new URL("/sign-in", before.origin).href);
  await other.getByRole("button", { name: /continue with/i }).click();
  await expect(other.getByRole("button", { name: "leader@nordhavn.example" })).toBeVisible();
  const swapped = await stateCookie(other);
  expect(swapped.cookie.value).not.toBe(before.cookie.value);
  await page.context().addCookies([{ ...before.cookie, value: swapped.cookie.value }]);
  await person.click();
  await expect(page.getByRole("alert").filter({ hasText: /interrupted|did not work/ })).toBeVisible();
  await page.goto("/nordhavn/dashboard");
  await expect(page).toHaveURL(/\/sign-in/);
  await other.context().close();
});

async function stateCookie(page: Page) {
  const cookie = (await page.context().cookies()).find(({ name }) => name.endsWith("next-auth.state"));
  if (!cookie) throw new Error("sign-in keeps no state");
  const origin = test.info().project.use.baseURL ?? "";
  return { cookie, origin };
}

test("a code that was used cannot be used again", async ({ page, browser }) => {
  const callback = page.waitForRequest("**/api/auth/callback/oidc**");
  await signIn(page, "leader@nordhavn");
  const url = (await callback).url();

  await page.context().clearCookies();
  await page.goto(url);
  await expect(page).toHaveURL(/\/sign-in/);
  await page.goto("/nordhavn/dashboard");
  await expect(page).toHaveURL(/\/sign-in/);

  // Nor by somebody else who caught it.
  const thief = await (await browser.newContext()).newPage();
  await thief.goto(url);
  await expect(thief).toHaveURL(/\/sign-in/);
  await thief.goto("/nordhavn/dashboard");
  await expect(thief).toHaveURL(/\/sign-in/);
  await thief.context().close();
});

test("nobody is sent to a foreign address after sign-in", async ({ page, baseURL }) => {
  const own = new URL(baseURL ?? "").origin;
  for (const foreign of ["https://evil.example/", "//evil.example/", "/\\evil.example"]) {
    await page.context().clearCookies();
    await page.goto(`/sign-in?returnTo=${encodeURIComponent(foreign)}`);
    await page.getByRole("button", { name: /continue with/i }).click();
    await page.getByRole("button", { name: "leader@nordhavn.example" }).click();
    await page.waitForURL("**/nordhavn/dashboard");
    expect(new URL(page.url()).origin).toBe(own);
  }
});

test("the provider sends nobody back to an address that is not ours", async ({ page }) => {
  const authorisation = page.waitForRequest((request) => request.url().includes("code_challenge="));
  await page.goto("/sign-in");
  await page.getByRole("button", { name: /continue with/i }).click();
  const url = new URL((await authorisation).url());
  expect(url.searchParams.get("code_challenge_method")).toBe("S256");
  url.searchParams.set("redirect_uri", "https://evil.example/api/auth/callback/oidc");
  const answer = await fetch(url, { redirect: "manual" });
  expect(answer.status).toBe(400);
});

test("a session that was ended elsewhere is refused at its next request", async ({ page, browser }) => {
  await signIn(page, "member@nordhavn");
  const elsewhere = await (await browser.newContext()).newPage();
  await signIn(elsewhere, "member@nordhavn");
  await page.goto("/account/sessions");
  for (const end = page.getByRole("button", { name: "End session" }); (await end.count()) > 0;) {
    const before = await end.count();
    await end.first().click();
    await expect(end).toHaveCount(before - 1);
  }
  await elsewhere.goto("/nordhavn/dashboard");
  await expect(elsewhere).toHaveURL(/\/sign-in\?returnTo=/);
  await page.goto("/nordhavn/dashboard");
  await expect(page.getByRole("heading", { level: 1, name: "Dashboard" })).toBeVisible();
  await elsewhere.context().close();
});

test("signing out ends the session, so that a copy of its cookie is worth nothing", async ({ page }) => {
  await signIn(page, "viewer@nordhavn");
  const cookies = await page.context().cookies();
  await page.getByRole("button", { name: /Jonas Vinter/ }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  await page.context().addCookies(cookies);
  await page.goto("/nordhavn/dashboard");
  await expect(page).toHaveURL(/\/sign-in/);
});
