import { expect, test, type Browser, type Page, type Request } from "@playwright/test";
import { importText, ownJourney } from "./support/own-journey";
import { breakableLine } from "./support/breakable-line";
import { enter } from "./support/enter";

async function write(page: Page, card: RegExp, text: string): Promise<void> {
  await page.locator("[data-touchpoint-card]").filter({ hasText: card }).click();
  const field = page.getByLabel("What the customer does");
  await field.fill(text);
  await field.blur();
  await expect(page.getByRole("gridcell", { name: text })).toBeVisible();
}

/** One at the map of a journey of their own, and another, elsewhere, who is signed in. */
async function writerAndWatcher(browser: Browser, title: string) {
  const [writing, watching] = [await browser.newContext(), await browser.newContext()];
  const writer = await writing.newPage();
  await enter(writer, "it-manager@nordhavn");
  await importText(writer, ownJourney(title), title);
  const watcher = await watching.newPage();
  await enter(watcher, "leader@nordhavn");
  const end = async () => {
    for (const context of [writing, watching]) await context.close();
  };
  return { writer, watcher, end };
}

test("what others change shows without a reload, and after a broken connection nothing is missed", async ({
  browser,
}) => {
  const title = "Watched while it changes";
  const { writer, watcher, end } = await writerAndWatcher(browser, title);
  const line = await breakableLine(Number(process.env.E2E_PORT));
  await watcher.goto(line.address + new URL(writer.url()).pathname);
  const cell = (text: string) => watcher.getByRole("gridcell", { name: text });
  await expect(watcher.getByRole("heading", { level: 1, name: title })).toBeVisible();

  await write(writer, /Looks for the form/, "Searches the portal");
  await expect(cell("Searches the portal")).toBeVisible();

  await line.cut();
  await expect(watcher.getByText("Not connected")).toBeVisible();
  await write(writer, /Looks for the form/, "Asks around");
  await line.mend();
  await expect(cell("Asks around")).toBeVisible();
  await expect(watcher.getByText("Not connected")).toBeHidden();

  await end();
  await line.cut();
});

test("what changes between the page's being read and its stream's opening is not missed", async ({
  browser,
}) => {
  const title = "Changed before one listens";
  const { writer, watcher, end } = await writerAndWatcher(browser, title);
  const { promise: written, resolve: goOn } = Promise.withResolvers<void>();
  await watcher.route("**/api/events?*", async (route) => {
    await written;
    await route.continue();
  });
  const asked = watcher.waitForRequest("**/api/events?*");
  await watcher.goto(writer.url());
  await asked;
  await write(writer, /Looks for the form/, "Searches the portal");
  await expect(watcher.getByRole("gridcell", { name: "Searches the portal" })).toBeHidden();
  goOn();
  await expect(watcher.getByRole("gridcell", { name: "Searches the portal" })).toBeVisible();
  await end();
});

test("the stream answers nobody else", async ({ browser }) => {
  const title = "Nobody else's to watch";
  const context = await browser.newContext();
  const page = await context.newPage();
  await enter(page, "it-manager@nordhavn");
  await importText(page, ownJourney(title), title);
  const journey = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  const asked = (org: string, id: string) => `/api/events?org=${org}&journey=${id}`;
  const unknown = "00000000-0000-4000-8000-000000000000";

  const nobody = await browser.newContext();
  expect((await nobody.request.get(asked("nordhavn", journey))).status()).toBe(401);
  const stranger = await browser.newContext();
  await enter(await stranger.newPage(), "owner@sydby");
  for (const [org, id] of [
    ["nordhavn", journey],
    ["sydby", journey],
    ["sydby", unknown],
    ["sydby", "no-id"],
  ] as const)
    expect((await stranger.request.get(asked(org, id))).status()).toBe(404);
  // What is asked in another way is nothing that it knows.
  expect((await stranger.request.post(asked("sydby", unknown))).status()).toBe(405);
  // A draft is not the viewer's to see.
  const viewer = await browser.newContext();
  await enter(await viewer.newPage(), "viewer@nordhavn");
  expect((await viewer.request.get(asked("nordhavn", journey))).status()).toBe(404);
  for (const one of [context, nobody, stranger, viewer]) await one.close();
});

test("who else is here shows, at which touchpoint, and no more once they have gone", async ({ browser }) => {
  const title = "Seen by one another";
  const [first, second] = [await browser.newContext(), await browser.newContext()];
  const mine = await first.newPage();
  await enter(mine, "it-manager@nordhavn");
  await importText(mine, ownJourney(title), title);
  await expect(mine.getByRole("button", { name: /Looks for the form/ })).toBeVisible();
  const streams = new Set<Request>();
  second.on("request", (request) => {
    if (request.url().includes("/api/events?")) streams.add(request);
  });
  second.on("requestfinished", (request) => streams.delete(request));
  second.on("requestfailed", (request) => streams.delete(request));
  const theirs = await second.newPage();
  await enter(theirs, "leader@nordhavn", new URL(mine.url()).pathname);
  const here = (page: Page) => page.getByRole("list", { name: "Also here" }).getByRole("img");
  await expect(here(mine)).toHaveCount(1);
  await expect(here(theirs)).toHaveCount(1);
  const name = (await here(theirs).getAttribute("aria-label")) ?? "";

  await mine.getByRole("button", { name: /Waits for an answer/ }).focus();
  const mark = theirs.getByRole("img", { name: `${name} is here` });
  await expect(mark).toBeVisible();
  await mine.getByRole("button", { name: /Waits for an answer/ }).click();
  await mine.getByLabel("What the customer does").focus();
  await expect(theirs.getByRole("img", { name: `${name} is writing here` })).toBeVisible();
  await expect(theirs.locator('[data-field="does"][data-busy]')).toHaveCount(1);

  // Two windows of a browser have one stream; when the one that listens goes, the other does.
  const also = await second.newPage();
  await also.goto(theirs.url());
  await expect(also.getByRole("img", { name: `${name} is writing here` })).toBeVisible();
  await expect.poll(() => streams.size).toBe(1);
  await theirs.close();
  await expect.poll(() => streams.size).toBe(1);
  await mine.getByRole("button", { name: /^Waits for an answer/ }).focus();
  await expect(also.getByRole("img", { name: `${name} is here` })).toBeVisible();
  await expect(here(mine)).toHaveCount(1);

  await first.close();
  await expect(here(also)).toHaveCount(0);
  await expect(also.getByRole("img", { name: new RegExp(name) })).toHaveCount(0);

  // Nobody says so from elsewhere, or of a journey that is not theirs to see.
  const said = (origin: string) =>
    also.request.post("/api/events/here", {
      headers: { origin },
      data: {
        org: "nordhavn",
        journeyId: "00000000-0000-4000-8000-000000000000",
        tab: "00000000-0000-4000-8000-000000000001",
        place: { touchpointId: null, field: null },
      },
    });
  expect((await said("https://elsewhere.example")).status()).toBe(403);
  expect((await said(new URL(also.url()).origin)).status()).toBe(404);
  await second.close();
});
