import { readFile } from "node:fs/promises";
import { expect, test, type Page } from "@playwright/test";
import { expectNoViolations } from "./support/expect-no-violations";
import { openJourney } from "./support/open-journey";
import { enter } from "./support/enter";

type Exported = {
  $schema: string;
  schemaVersion: number;
  journey: { id: string; title: string; stages: { touchpoints: { reported: unknown }[] }[] };
};

async function exportJourney(page: Page): Promise<Exported> {
  await page.getByRole("button", { name: "Export" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: "Whole journey as JSON" }).click();
  return JSON.parse(await readFile(await (await download).path(), "utf8")) as Exported;
}

const choose = (page: Page, text: string, name = "journey.json") =>
  page
    .getByLabel("A journey that was exported as JSON")
    .setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });

/** Everything that a map's table says, cell by cell, but how many improvements concern a touchpoint. */
const mapOf = async (page: Page) => {
  await expect(page.getByRole("grid")).toBeVisible();
  const cells = await page.getByRole("grid").locator("th, td").allInnerTexts();
  return cells.map((cell) => cell.replace(/\n\d+$/, ""));
};

/** What a document says, but for which journey it is and when it was written. */
const essence = ({ journey: { id: _id, title: _title, ...journey }, ...rest }: Exported) => ({
  journey: { ...journey, state: "" },
  ...rest,
  exportedAt: "",
});

test("a journey that is exported and imported has the same map", async ({ page }) => {
  await enter(page, "owner@nordhavn");
  await openJourney(page, "I need a new laptop");
  const before = await mapOf(page);
  const exported = await exportJourney(page);
  const schema = await page.request.get(exported.$schema);
  expect(await schema.json()).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema" });

  await page.goto("/nordhavn/journeys/import");
  await page.getByRole("link", { name: "JSON" }).click();
  await expect(page).toHaveURL(/\/import\/json$/);
  const title = "A laptop, as JSON";
  await choose(page, JSON.stringify({ ...exported, journey: { ...exported.journey, title } }));
  await expect(page.getByText(/references were found again here/)).toBeVisible();
  await expectNoViolations(page, "a document that can be imported");
  await page.getByRole("button", { name: `Make “${title}”` }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();

  const again = await exportJourney(page);
  expect(essence(again)).toEqual(essence(exported));
  expect(await mapOf(page)).toEqual(before);
});

test("a document of elsewhere is matched by name before anything is made", async ({ page }) => {
  await enter(page, "it-manager@nordhavn", "/nordhavn/journeys/import/json");
  const touchpoint = { title: "Asks", kind: "contact", channel: "phone", control: "owned" };
  const document = {
    schemaVersion: 1,
    journey: {
      title: "From Sydby",
      leadDepartment: { name: "Digitalisation" },
      personas: [{ name: "Somebody of Sydby" }],
      stages: [
        {
          name: "One",
          touchpoints: [
            { ...touchpoint, department: { name: "Human Resources" } },
            { ...touchpoint, title: "Eats", department: { name: "Town bakery" } },
            {
              ...touchpoint,
              title: "Waits",
              department: null,
              control: "uncontrolled",
              reported: { mean: 2, n: 900, interviewed: true, newest: "2026-01-01" },
            },
          ],
        },
      ],
    },
  };
  await page.getByLabel("Or paste the text").fill(JSON.stringify(document));
  await expect(page.getByLabel("Department “Human Resources”, of 1 touchpoint")).toContainText("HR");
  await expect(page.getByLabel("Department “Town bakery”, of 1 touchpoint")).toHaveValue("lead");
  await expect(page.getByText("Not found here.")).toHaveCount(2);
  await expect(page.getByText(/One touchpoint comes with a score that customers reported/)).toBeVisible();
  await expectNoViolations(page, "a document of elsewhere");
  await page.getByLabel("Department “Town bakery”, of 1 touchpoint").selectOption("Nobody of ours");
  await page.getByRole("button", { name: "Make “From Sydby”" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "From Sydby" })).toBeVisible();
  const made = await exportJourney(page);
  expect(made.journey.stages[0]?.touchpoints).toMatchObject([
    { title: "Asks", department: { name: "HR" }, control: "owned" },
    { title: "Eats", department: null, control: "uncontrolled" },
    { title: "Waits", department: null, reported: null },
  ]);
});

test("a wrong file is refused with the place and the reason, and nothing is made", async ({ page }) => {
  await enter(page, "owner@nordhavn", "/nordhavn/journeys/import/json");
  const problems = page.getByRole("main").getByRole("alert");
  const document = {
    schemaVersion: 1,
    journey: {
      title: "Wrong",
      leadDepartment: { name: "HR" },
      stages: [{ name: "One", touchpoints: [{ title: "T", kind: "contact", channel: "pigeon" }] }],
    },
  };
  await choose(page, JSON.stringify(document, null, 2));
  await expect(problems).toContainText("journey.stages[0].touchpoints[0].channel");
  await expect(problems).toContainText("(line 15, column 13)");
  await expect(problems).toContainText("This must be one of: portal, knowledge-base, email");
  await expectNoViolations(page, "a wrong document");
  await expect(page.getByRole("button", { name: /^Make/ })).toHaveCount(0);

  await choose(page, '{\n  "schemaVersion": 1,\n}');
  await expect(problems).toContainText("(line 3, column 1)");
  await choose(page, '{ "schemaVersion": 2 }');
  await expect(problems).toContainText("made by a newer Throughline");
  await choose(page, " ".repeat(4_000_001));
  await expect(problems).toContainText("larger than 4 MB");
});

test("a viewer may take a published journey along, and import none", async ({ page }) => {
  await enter(page, "viewer@nordhavn");
  await openJourney(page, "I need a new laptop");
  expect((await exportJourney(page)).schemaVersion).toBe(1);
  expect((await page.goto("/nordhavn/journeys/import/json"))?.status()).toBe(404);
});
