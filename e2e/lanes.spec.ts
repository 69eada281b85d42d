import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { enter } from "./support/enter";
import { expectNoViolations } from "./support/expect-no-violations";
import { openJourney } from "./support/open-journey";

test("lanes are shown, hidden and ordered as one likes, and stages made narrow", async ({ page }) => {
  await enter(page, "viewer@nordhavn");
  await openJourney(page, "Joining the organisation");
  const heads = page.getByRole("rowheader");
  const order = (names: RegExp[]) => expect(heads).toHaveText([...names, /delighted/i]);
  const all = [/^Does/, /^Touchpoint/, /^Thinks/, /^Owner/, /^Waiting/, /^Back stage/];
  await order(all);
  const menu = page.getByRole("button", { name: "Lanes" });
  await menu.click();
  await page.getByRole("checkbox", { name: "Thinks" }).uncheck();
  const up = page.getByRole("button", { name: "Move Owner up" });
  for (let step = 0; step < 3; step += 1) await up.press("Enter");
  await expect(up).toBeFocused();
  const chosen = [/^Owner/, /^Does/, /^Touchpoint/, /^Waiting/, /^Back stage/];
  await order(chosen);

  // The server draws them so from the first, above the scale of the curve; keys and paper know no others.
  const drawn = async () => {
    const html = await (await page.request.get(page.url())).text();
    const names = html.matchAll(/<th scope="row"[^>]*>(?:<[^>]*>)*([A-Z][a-z ]+)/g);
    return [...names].map(([, name]) => name);
  };
  await expect.poll(drawn).toEqual(["Owner", "Does", "Touchpoint", "Waiting", "Back stage", "Angry"]);
  await page.reload();
  await order(chosen);
  const cards = page.locator("[data-touchpoint-card]");
  await cards.first().focus();
  await page.keyboard.press("ArrowDown");
  await expect(page.locator(":focus")).toHaveAttribute("data-at", "4:0");
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await expect(page.locator("[data-map-pages] section").first().getByRole("rowheader")).toHaveCount(6);
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await menu.click();
  await page.getByRole("button", { name: "Show all, in their order" }).click();
  await order(all);
  await page.keyboard.press("Escape");

  // A stage is narrow by its head and wide again by its summary; a link to what is in it finds it wide.
  const first = page.locator("thead [data-stage]").first();
  const inside = await cards.first().getAttribute("data-touchpoint-card");
  await cards.first().focus();
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("Space");
  await expect(page.locator(`[data-touchpoint-card="${inside}"]`)).toHaveCount(0);
  await expect(first).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(page.locator(":focus")).toHaveText(/touchpoints.*mean/);
  await page.keyboard.press("Enter");
  await expect(page.locator(`[data-touchpoint-card="${inside}"]`)).toBeFocused();
  await first.getByRole("button", { name: /^Collapse/ }).click();
  await expect(page).toHaveURL(/collapsed=/);

  // A file shows what the screen shows, and the menu says so.
  const exported = page.getByRole("button", { name: "Export" });
  await exported.click();
  const note = "As on the screen: without hidden lanes, and collapsed stages as one column.";
  await expect(page.getByText(note)).toBeVisible();
  const drawing = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: "Drawing (SVG)" }).click();
  const svg = await readFile(await (await drawing).path(), "utf8");
  expect(svg).toMatch(/>\d+ touchpoints</);
  expect(svg).toContain(">Thinks<");
  expect(
    (await page.request.get(`${new URL(page.url()).pathname}/pdf?lanes=nonsense&collapsed=x`)).ok(),
  ).toBe(true);

  await menu.click();
  await page.getByRole("checkbox", { name: "Thinks" }).uncheck();
  await page.keyboard.press("Escape");
  await exported.click();
  const without = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: "Drawing (SVG)" }).click();
  expect(await readFile(await (await without).path(), "utf8")).not.toContain(">Thinks<");
  await menu.click();
  await page.getByRole("button", { name: "Show all, in their order" }).click();
  await expect(page.getByRole("checkbox", { name: "Thinks" })).toBeVisible();
  await expectNoViolations(page, "choosing lanes beside a collapsed stage");
  await page.goto(`${page.url()}&touchpoint=${inside}`);
  await expect(page.locator(`[data-touchpoint-card="${inside}"]`)).toHaveAttribute("aria-pressed", "true");
});

test("lanes follow a person to another browser, and nobody else; what could not be saved says so", async ({
  page,
  browser,
}) => {
  const journey = "Joining the organisation";
  const all = [/^Does/, /^Touchpoint/, /^Thinks/, /^Owner/, /^Waiting/, /^Back stage/, /delighted/i];
  const chosen = [/^Does/, /^Touchpoint/, /^Owner/, /^Waiting/, /^Back stage/, /delighted/i];
  await enter(page, "leader@nordhavn");
  await openJourney(page, journey);
  const heads = page.getByRole("rowheader");
  await page.getByRole("button", { name: "Lanes" }).click();
  const thinks = page.getByRole("checkbox", { name: "Thinks" });
  // The list is fetched when it is opened first.
  await expect(thinks).toBeVisible();
  await page.context().setOffline(true);
  await thinks.uncheck();
  await expect(heads).toHaveText(chosen);
  const unsaved = page.getByRole("status").filter({ hasText: "Your choice of lanes is not saved" });
  await expect(unsaved).toBeVisible();
  await expectNoViolations(page, "a choice of lanes that is not saved");
  await page.context().setOffline(false);
  await expect(unsaved).toHaveCount(0);
  await expect(heads).toHaveText(chosen);

  const seenBy = async (person: string) => {
    const context = await browser.newContext();
    const other = await context.newPage();
    await enter(other, person);
    await openJourney(other, journey);
    return { heads: other.getByRole("rowheader"), close: () => context.close() };
  };
  const [elsewhere, another] = [await seenBy("leader@nordhavn"), await seenBy("hr-manager@nordhavn")];
  await expect(elsewhere.heads).toHaveText(chosen);
  await expect(another.heads).toHaveText(all);
  await elsewhere.close();
  await another.close();
  await thinks.check();
  await expect(heads).toHaveText(all);
});
