import { expect, test, type Page } from "@playwright/test";
import { seedComments } from "@/db/seed/comments";
import { newLaptop } from "@/db/seed/journeys/new-laptop";
import { demoPeople } from "@/db/seed/people";
import { enter } from "./support/enter";
import { expectNoViolations } from "./support/expect-no-violations";
import { openJourney } from "./support/open-journey";
import { watchPage } from "./support/watch-page";

const touchpoints = newLaptop.stages.flatMap((stage) => stage.touchpoints);
/** What the link of this story does not show. */
const unchosen = [
  ...touchpoints.flatMap(({ thinks, backStage, systems, trigger }) => [thinks, backStage, systems, trigger]),
  ...seedComments.map(([, , , , body]) => body),
  ...demoPeople.flatMap(({ name, email }) => [name, email]),
].filter((text): text is string => text !== undefined && text.length > 8);

/** What somebody finds at an address. */
async function found(visitor: Page, path: string) {
  const answer = await visitor.goto(path);
  await expect(visitor.getByRole("heading", { level: 1 })).toBeVisible();
  return {
    status: answer?.status(),
    robots: answer?.headers()["x-robots-tag"],
    title: await visitor.title(),
    text: await visitor.locator("body").innerText(),
  };
}

test("a link is made, read by somebody without an account, counted, revoked, and then was never there", async ({
  page,
  browser,
}) => {
  await enter(page, "owner@nordhavn");
  await openJourney(page, newLaptop.title);
  const links = `${page.url()}/share-links`;
  await page.getByRole("button", { name: "More to do with this journey" }).click();
  await page.getByRole("menuitem", { name: "Share a link" }).click();
  const dialog = page.getByRole("dialog", { name: `Share “${newLaptop.title}”` });
  await dialog.getByLabel("The story").check();
  await dialog.getByLabel("Titles of the open improvements").check();
  await dialog.getByLabel("For whom").fill("The supplier");
  await dialog.getByRole("radio", { name: "7 days" }).check({ force: true });
  await expectNoViolations(page, "the form of a share link");
  await dialog.getByRole("button", { name: "Make the link" }).click();
  const address = await dialog.getByLabel("Address").inputValue();
  const token = address.split("/share/")[1] ?? "";
  expect(token).toMatch(/^[\w-]{86}$/);
  const item = dialog.getByRole("listitem", { name: "The supplier" });
  await expect(item).toContainText("Not opened yet");

  const outside = await browser.newContext({ locale: "da-DK", viewport: { width: 390, height: 844 } });
  const visitor = await outside.newPage();
  const problems = await watchPage(visitor);
  const answer = await visitor.goto(address);
  expect(answer?.status()).toBe(200);
  expect(answer?.headers()).toMatchObject({
    "x-robots-tag": "noindex, nofollow",
    "referrer-policy": "no-referrer",
  });
  expect(answer?.headers()["cache-control"]).toContain("no-store");
  const bytes = (await answer?.text()) ?? "";
  for (const text of unchosen) expect(bytes).not.toContain(text);
  await expect(visitor.locator("meta[name=robots]")).toHaveAttribute("content", "noindex, nofollow");
  await expect(visitor.getByRole("heading", { level: 1, name: newLaptop.title })).toBeVisible();
  const map = visitor.getByRole("table", { name: new RegExp(newLaptop.title) });
  for (const { title } of touchpoints) await expect(map).toContainText(title);
  await expect(map.getByRole("rowheader", { name: "Ejer" })).toBeVisible();
  await expect(map.getByRole("rowheader", { name: "Bag scenen" })).toHaveCount(0);
  await expect(map.locator("[data-curve-dot]")).not.toHaveCount(0);
  await expect(visitor.getByText(newLaptop.desiredExperience ?? "")).toBeVisible();
  await expect(visitor.getByRole("region", { name: "Det, der bliver forbedret" })).toContainText(
    "Set-up check the day before",
  );
  await expect(visitor.getByRole("main").getByRole("link")).toHaveCount(0);
  await expectNoViolations(visitor, "a shared journey");
  const overflow = await visitor.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, "the page is wider than the phone").toBeLessThanOrEqual(0);
  expect(problems).toEqual([]);
  await expect
    .poll(async () => await (await page.request.get(links)).text())
    .toMatch(/"note":"The supplier".*"views":1,/);

  await dialog.getByRole("button", { name: "Revoke: The supplier" }).click();
  await expect(item).toContainText("Revoked");
  await expect(item).toContainText("Opened once");
  const gone = await found(visitor, address);
  expect(gone).toMatchObject({ status: 404, robots: "noindex, nofollow" });
  const wrong = `${token.slice(0, 60)}${"A".repeat(26)}`;
  for (const other of [wrong, "no-token-at-all"])
    expect(await found(visitor, `/share/${other}`)).toEqual(gone);
  await outside.close();
});
