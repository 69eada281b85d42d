import { expect, test } from "@playwright/test";
import { importText, ownJourney } from "./support/own-journey";
import { openJourney } from "./support/open-journey";
import { enter } from "./support/enter";
import { watchPage } from "./support/watch-page";

test("a card that is dragged does not break the policy", async ({ page }) => {
  const problems = await watchPage(page);
  await enter(page, "owner@nordhavn", "/nordhavn/backlog");
  const card = page.locator("[draggable=true]").first();
  await card.dragTo(page.locator("[draggable=true]").last());
  expect(problems).toEqual([]);
});

test("nor does a toast, on the map somebody imported", async ({ page }) => {
  const problems = await watchPage(page);
  const title = "A toast under the policy";
  await enter(page, "it-manager@nordhavn");
  await importText(page, ownJourney(title), title);
  await page.getByRole("button", { name: "Publish" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Publish" }).click();
  const toast = page.locator("[data-sonner-toast]").first();
  await expect(toast).toBeVisible();
  // Its style sheet was let in: without it the toast would stand in the page's flow.
  await expect(toast).toHaveCSS("position", "absolute");
  expect(problems).toEqual([]);
});

test("a script that somebody slipped into a page does not run, and one with the nonce does", async ({
  page,
}) => {
  const problems = await watchPage(page);
  await page.route("**/sign-in", async (route) => {
    const answer = await route.fetch();
    const nonce = /'nonce-([^']+)'/.exec(answer.headers()["content-security-policy"] ?? "")?.[1] ?? "";
    const planted = `<script>ran = ["inline"]</script><img src="/icon.svg" onload="ran = ['handler']">
      <script src="data:text/javascript,ran=['data']"></script><base href="https://elsewhere.invalid/">
      <script nonce="${nonce}">try { eval("ran = ['eval']") } catch { trusted = true }</script>`;
    await route.fulfill({
      response: answer,
      body: (await answer.text()).replace("<body>", `<body>${planted}`),
    });
  });
  await page.goto("/sign-in");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const seen = () =>
    page.evaluate(() => ({ ran: Reflect.get(window, "ran"), trusted: Reflect.get(window, "trusted") }));
  expect(await seen()).toEqual({ ran: undefined, trusted: true });
  for (const directive of [
    "script-src-elem inline",
    "script-src-attr inline",
    "script-src-elem data",
    "base-uri",
  ]) {
    expect(problems.join("\n")).toContain(directive);
  }
});

test("what is no page carries the headers, too", async ({ page }) => {
  await enter(page, "owner@nordhavn");
  await openJourney(page, "I need a new laptop");
  const download = `${page.url()}/mermaid`;
  for (const path of [
    download,
    "/api/auth/providers",
    "/livez",
    "/readyz",
    "/api/events",
    "/no-such-file.js",
    "/%E0%A4%A",
  ]) {
    const headers = (await page.request.get(path)).headers();
    expect(headers, path).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "same-origin",
    });
    expect(headers["content-security-policy"], path).toContain("default-src 'none'");
    expect(headers, path).not.toHaveProperty("x-powered-by");
  }
});
