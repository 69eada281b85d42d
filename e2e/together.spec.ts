import { expect, test, type Page } from "@playwright/test";
import { enter } from "./support/enter";

const title = "New laptop, mapped together";
const a3 = "1191 × 842";

/** Writes in a cell of the map as a new user does: two clicks, the words, Enter. */
async function write(page: Page, touchpoint: string, field: "does" | "thinks", text: string): Promise<void> {
  const id = await page
    .locator("[data-touchpoint-card]")
    .filter({ hasText: touchpoint })
    .getAttribute("data-touchpoint-card");
  await page.locator(`td[data-touchpoint="${id ?? ""}"][data-field="${field}"]`).dblclick();
  await page.locator("td textarea, td input").fill(text);
  await page.keyboard.press("Enter");
}

const card = (page: Page, name: string) => page.locator("[data-touchpoint-card]").filter({ hasText: name });
const cell = (page: Page, name: string) => page.getByRole("gridcell", { name });

test("two departments build a journey from its template together, and hang it on the wall", async ({
  browser,
}) => {
  const as = async (person: string, path: string) => {
    const page = await (await browser.newContext({ viewport: { width: 1600, height: 1000 } })).newPage();
    await enter(page, `${person}@nordhavn`, path);
    return page;
  };

  // David of IT begins with what is nearly right; Gitte of HR finds it in the list.
  const it = await as("it-manager", "/nordhavn/journeys/new");
  await it.getByRole("link", { name: "New laptop", exact: true }).click();
  await it.getByLabel("Title").fill(title);
  await it.getByRole("button", { name: "Make the journey" }).click();
  await expect(it.getByRole("heading", { level: 1, name: title })).toBeVisible();
  const hr = await as("hr-editor", "/nordhavn/journeys");
  await hr.getByRole("link", { name: title, exact: true }).click();
  await expect(card(hr, "First morning")).toBeVisible();

  // Each sees that the other is here.
  const alsoHere = (page: Page) => page.getByRole("list", { name: "Also here" }).getByRole("img");
  await expect(alsoHere(it)).toHaveAccessibleName(/Gitte Ravn/);
  await expect(alsoHere(hr)).toHaveAccessibleName(/David Krogh/);

  // Each adds a touchpoint of their own department, says in place what happens there, and how it feels.
  const adds = async (page: Page, department: string, stage: string, name: string) => {
    await page.getByRole("button", { name: `Add a touchpoint to ${stage}` }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Title").fill(name);
    await expect(dialog.getByLabel("Owner").locator("option:checked")).toHaveText(department);
    await dialog.getByRole("button", { name: "Add touchpoint" }).click();
    await expect(dialog).toHaveCount(0);
  };
  await adds(hr, "HR", "Find out", "Is told on the first day");
  await expect(card(it, "Is told on the first day")).toBeVisible();
  await adds(it, "IT Service Desk", "Begin", "Signs in");
  await expect(card(hr, "Signs in")).toBeVisible();

  await write(hr, "Is told on the first day", "does", "Hears at the welcome talk how laptops come");
  await expect(cell(it, "Hears at the welcome talk how laptops come")).toBeVisible();
  await write(it, "Signs in", "thinks", "At last a screen that is mine.");
  await expect(cell(hr, "At last a screen that is mine.")).toBeVisible();
  const scores = async (
    from: Page,
    to: Page,
    name: string,
    key: "ArrowUp" | "ArrowDown",
    emotion: string,
  ) => {
    const handle = from.getByRole("slider", { name: `Assumed score of ${name}` });
    await handle.press(key);
    await expect(to.getByRole("img", { name: new RegExp(`^${name}: .*${emotion}`) })).toBeVisible();
  };
  await scores(hr, it, "Is told on the first day", "ArrowDown", "Neutral");
  await scores(it, hr, "Signs in", "ArrowDown", "Neutral");

  // Gitte suggests a change to what is IT's, and says why.
  await card(hr, "Reads the article").click();
  await hr.getByRole("button", { name: "Suggest a change" }).click();
  const dialog = hr.getByRole("dialog");
  await dialog.getByLabel("What the customer thinks").fill("Which of the two forms is the right one?");
  await dialog.getByLabel("Why", { exact: true }).fill("Newcomers ask us about both forms");
  await dialog.getByRole("button", { name: "Send suggestion" }).click();
  await expect(dialog).toHaveCount(0);

  // David sees the mark on the card, finds it in his inbox too, and accepts it with a word.
  await expect(card(it, "Reads the article").getByRole("img", { name: "1 suggestion" })).toBeVisible();
  await it.getByRole("link", { name: /^Inbox/ }).click();
  await it.getByRole("link", { name: /Gitte Ravn .*“Reads the article”/ }).click();
  const suggestion = it.getByRole("region", { name: "Suggestions" });
  await expect(suggestion).toContainText("Newcomers ask us about both forms");
  await suggestion.getByLabel("A word to the author").fill("True, one of them has to go");
  await suggestion.getByRole("button", { name: /^Accept/ }).click();

  // Without a reload Gitte sees what became of it, on the map and beside it.
  await expect(cell(hr, "Which of the two forms is the right one?")).toBeVisible();
  const answered = hr.getByRole("region", { name: "Suggestions" });
  await expect(answered).toContainText("True, one of them has to go");

  // They talk about it.
  await hr.getByLabel("Write a comment").pressSequentially("Who takes the old form away, @dav");
  await hr.getByRole("option", { name: "David Krogh" }).click();
  await hr.getByLabel("Write a comment").press("Control+Enter");
  await expect(it.getByText("Who takes the old form away, @David Krogh")).toBeVisible();

  // And it goes on paper: A3 across, on each page which journey it is, its stages and the legend.
  const pdf = (await it.pdf({ preferCSSPageSize: true })).toString("latin1");
  const sizes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]) => `${Math.round(Number(width))} × ${Math.round(Number(height))}`,
  );
  expect(sizes).toEqual([a3, a3]);
  await it.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  const pages = it.locator("[data-map-pages] > section");
  await expect(pages).toHaveCount(2);
  for (const one of await pages.all()) {
    await expect(one.getByRole("heading", { name: title })).toBeVisible();
    await expect(one.getByRole("columnheader", { name: "Stage" })).toBeVisible();
    await expect(one.getByRole("list", { name: "Legend" })).toBeVisible();
  }
  for (const page of [it, hr]) await page.context().close();
});
