import { readFileSync } from "node:fs";
import { expect, test, type Page } from "@playwright/test";
import { expectNoViolations } from "./support/expect-no-violations";
import { openJourney } from "./support/open-journey";
import { enter } from "./support/enter";

const choose = (page: Page, name: string, text: string) =>
  page.getByLabel("A table as CSV").setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });

const heading = "Rejse;Trin;Touchpoint;Afdeling;Kanal;Ventetid;Antaget resultat, -2 til +2;Intern id";
const table = (title: string, rows: string[]) =>
  `\ufeff${[heading, ...rows.map((row) => `${title};${row}`)].join("\r\n")}\r\n`;

test("a table with errors says where, and the mended one goes in", async ({ page }) => {
  const title = "Into the new office";
  await enter(page, "owner@nordhavn");
  await page.goto("/nordhavn/journeys/import");
  await page.getByRole("link", { name: "CSV" }).click();

  const wrong = [
    'Before;Packs;HR;E-mail;2 d;1;"a\nb"',
    "Before;;Kantinen;Portal;soon;-2;c",
    "Day one;=Unpacks;IT Servicedesk;Personligt møde;30;0;d",
  ];
  await choose(page, "office.csv", table(title, wrong));
  await expect(page.getByLabel("Cells are divided by")).toHaveValue(";");
  const errors = page.getByRole("main").getByRole("alert");
  await expect(errors).toContainText("3 things have to be mended");
  await expect(errors).toContainText("Line 4, column 3 (“Touchpoint”): The touchpoint has no name.");
  await expect(errors).toContainText("Line 4, column 4 (“Afdeling”): There is no department “Kantinen”.");
  await expect(errors).toContainText("Line 4, column 6 (“Ventetid”): “soon” is not a length of time");
  await expect(page.getByText("One column is left out: Intern id")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Make / })).toBeDisabled();
  await expectNoViolations(page, "a table with errors");

  // One word is mended here, the rest in the file.
  await page.getByLabel("“Kantinen” is").selectOption({ label: "Facilities" });
  await expect(errors).toContainText("2 things have to be mended");
  await choose(
    page,
    "office.csv",
    table(
      title,
      wrong.map((row) => row.replace(";;Kantinen", ";Waits;Facilities").replace("soon", "9 d")),
    ),
  );
  await expect(errors).toHaveCount(0);
  await expect(page.getByLabel("“IT Servicedesk” is")).toHaveValue(/.+/);
  await expect(page.getByText("1 journey, 2 stages, 3 touchpoints")).toBeVisible();
  await expectNoViolations(page, "a table without errors");
  await page.getByRole("button", { name: "Make 3 touchpoints" }).press("Enter");
  await expect(page.getByText("1 journey with 3 touchpoints made.")).toBeVisible();
  await page.getByRole("link", { name: "Open the journey" }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  for (const name of ["Packs", "Waits", "=Unpacks"])
    await expect(page.getByRole("button", { name: new RegExp(name) }).first()).toBeVisible();
  await expect(page.getByText("9 days expected")).toBeVisible();
});

test("what goes out can be taken in again, into the journey that it came from", async ({ page }) => {
  const title = "Out and in again";
  await enter(page, "owner@nordhavn", "/nordhavn/journeys/import/csv");
  await choose(page, "once.csv", table(title, ["Before;=Packs;HR;E-mail;2 d;-2;a"]));
  await page.getByRole("button", { name: "Make 1 touchpoint" }).click();
  await page.getByRole("link", { name: "Open the journey" }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();

  await page.getByRole("button", { name: "Export" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: "Touchpoints (CSV)" }).click();
  const text = readFileSync(await (await download).path(), "utf8");
  expect(text.startsWith('\ufeff"Journey","Stage",')).toBe(true);
  expect(text).toContain('"\'=Packs"');
  expect(text).toContain(",-2,");

  await page.goto("/nordhavn/journeys/import/csv");
  await choose(page, "again.csv", text);
  await expect(page.getByText("Every word was recognised.")).toBeVisible();
  await page.getByLabel("a journey that is there").check();
  await page.getByLabel("Journey", { exact: true }).selectOption({ label: title });
  await page.getByRole("button", { name: "Make 1 touchpoint" }).click();
  await expect(page.getByText("1 journey with 1 touchpoint made.")).toBeVisible();
  await openJourney(page, title);
  await expect(page.getByRole("button", { name: /Packs/ })).toHaveCount(2);
});

test("an import under way can be cancelled, is not left by mistake, and says when it was lost", async ({
  page,
}) => {
  await enter(page, "owner@nordhavn", "/nordhavn/journeys/import/csv");
  // Never answered, so that there is time; then cut off.
  await page.route("**/import/csv/upload", () => {});
  await choose(page, "slow.csv", table("Never there", ["Before;Packs;HR;E-mail;2 d;-2;a"]));
  await page.getByRole("button", { name: "Make 1 touchpoint" }).click();
  await expect(page.getByRole("progressbar", { name: "Import" })).toBeVisible();
  await expectNoViolations(page, "an import under way");
  const asked = page.waitForEvent("dialog");
  const leaving = page.getByRole("link", { name: "Dashboard" }).click();
  await (await asked).dismiss();
  await leaving;
  await page.getByRole("button", { name: "Cancel the import" }).click();
  const said = page.getByRole("main").getByRole("alert");
  await expect(said).toContainText("The import was cancelled. Nothing was written.");

  // Laid over the first: taken away, that one would let go what it holds.
  await page.route("**/import/csv/upload", (route) => route.abort("connectionreset"));
  await page.getByRole("button", { name: "Make 1 touchpoint" }).click();
  await expect(said).toContainText("The connection was lost.");
  await page.goto("/nordhavn/journeys?text=Never+there");
  await expect(page.getByText("No journey matches these filters")).toBeVisible();
});

test("a file that is not UTF-8 says so", async ({ page }) => {
  await enter(page, "owner@nordhavn", "/nordhavn/journeys/import/csv");
  const buffer = Buffer.from("Touchpoint\nM\xf8der\n", "latin1");
  await page.getByLabel("A table as CSV").setInputFiles({ name: "old.csv", mimeType: "text/csv", buffer });
  await expect(page.getByRole("main").getByRole("alert")).toContainText("The file is not UTF-8: line 2");
});

test("lists and the backlog are taken along as tables", async ({ page }) => {
  await enter(page, "viewer@nordhavn");
  for (const [path, item, first] of [
    ["journeys", "Journeys (CSV)", "I need a new laptop"],
    ["journeys", "Touchpoints (CSV)", "Nothing for nine days"],
    ["backlog", "Improvements (CSV)", "Order status in the portal"],
  ] as const) {
    await page.goto(`/nordhavn/${path}`);
    await page.getByRole("button", { name: "Export" }).click();
    const download = page.waitForEvent("download");
    await page.getByRole("menuitem", { name: item }).click();
    const text = readFileSync(await (await download).path(), "utf8");
    expect(text).toContain(first);
    // A draft is not for a viewer.
    expect(text).not.toContain('"Getting travel expenses back"');
  }
});

test("a viewer imports nothing, and neither does another site", async ({ page }) => {
  await enter(page, "viewer@nordhavn");
  expect((await page.goto("/nordhavn/journeys/import/csv"))?.status()).toBe(404);
  const settings = {
    delimiter: ",",
    columns: ["title"],
    values: {},
    range: { worst: -2, best: 2 },
    title: "Mine",
    stageName: "Stage",
    unnamed: "lead",
    target: { kind: "new", leadDepartmentId: "018f0000-0000-7000-8000-000000000000", serviceId: null },
  };
  const body = `${JSON.stringify(settings)}\nTitle\nA\n`;
  const answer = await page.evaluate(async (text) => {
    const response = await fetch("/nordhavn/journeys/import/csv/upload", { method: "POST", body: text });
    return response.text();
  }, body);
  expect(JSON.parse(answer)).toEqual({ step: "refused", error: { kind: "forbidden" } });
  const upload = "/nordhavn/journeys/import/csv/upload";
  expect((await page.request.post(upload, { data: body })).status()).toBe(403);
  const headers = { origin: "https://evil.example" };
  expect((await page.request.post(upload, { data: body, headers })).status()).toBe(403);
});
