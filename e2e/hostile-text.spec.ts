import { expect, test, type Page } from "@playwright/test";
import { hostileText, hostileTexts } from "@/scripts/hostile/hostile-text";
import { hostileFunction, hostileHost, payloads } from "@/scripts/hostile/payloads";
import { hostileSlug, hostileToken } from "@/scripts/hostile/seed-hostile-people";
import { hostileFindings, notShown } from "./support/hostile-findings";
import { watchPage } from "./support/watch-page";

type Kind = Parameters<typeof hostileTexts>[0];
type Use = Parameters<typeof hostileToken>[2];

const all = (kind: Kind) => Array.from({ length: hostileTexts(kind) }, (_, n) => hostileText(kind, n));

/** A page on which it is noticed when a payload does anything, and the list of what was noticed. */
async function watchPayloads(page: Page): Promise<string[]> {
  const problems = await watchPage(page);
  await page.exposeBinding(
    hostileFunction,
    (_, id: number) => void problems.push(`ran: ${hostileFunction}(${id})`),
  );
  return problems;
}

async function signInAs(page: Page, ...[role, use]: [role: "owner" | "viewer", use: Use]): Promise<void> {
  await page.goto(`/sign-in/link/${hostileToken(process.env.E2E_SECRET ?? "", role, use)}`);
  await page.getByRole("main").getByRole("button").click();
  await page.waitForURL(/\/dashboard/);
}

/** Opens a page and looks whether a payload made something of it, and whether it shows the texts as text. */
async function expectText(page: Page, path: string, texts: readonly string[] = []): Promise<void> {
  await page.goto(path, { waitUntil: "domcontentloaded" });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expectTextHere(page, texts);
}

async function expectTextHere(page: Page, texts: readonly string[]): Promise<void> {
  expect(await hostileFindings(page), page.url()).toEqual([]);
  expect(await notShown(page, texts), page.url()).toEqual([]);
}

/** The addresses behind a page's links into one of its folders, each once. */
async function linksOf(page: Page, path: string, folder: string): Promise<string[]> {
  await page.goto(path);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const addresses = await page
    .getByRole("main")
    .locator(`a[href^="/${hostileSlug}/${folder}/"]`)
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  return [...new Set(addresses)].filter((address) => /[0-9a-f]{12}$/.test(address));
}

/** Follows a list's links one after another and looks at each page, which is put together in the browser then. */
async function expectTextBehind(page: Page, addresses: readonly string[]): Promise<void> {
  const list = page.url();
  for (const address of addresses) {
    await page.getByRole("main").locator(`a[href="${address}"]`).first().click();
    await page.waitForURL(`**${address}`);
    await expectTextHere(page, []);
    await page.goBack();
    await page.waitForURL(list);
  }
}

/** Clicks one card of the map after another and looks at each panel. */
async function expectPanels(page: Page, map: string, count: number): Promise<void> {
  await page.goto(map);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const cards = page.locator("[data-touchpoint-card]");
  for (let n = 0; n < count; n += 1) {
    await cards.nth(n).click();
    const title = hostileText("title", n);
    await expect.poll(() => page.getByRole("complementary").last().textContent()).toContain(title);
    await expectTextHere(page, [hostileText("line", n + (n < hostileTexts("text") ? 1 : 0)), title]);
  }
}

const idsIn = new RegExp(`${hostileFunction}\\((\\d+)\\)|${hostileHost}/(\\d+)`, "g");
const at = (path: string) => `/${hostileSlug}/${path}`;

test("there are more than three hundred payloads, and each fits whole into every field", () => {
  expect(payloads.length).toBeGreaterThanOrEqual(300);
  for (const kind of ["name", "title", "line", "text"] as const) {
    const texts = all(kind).join("\n");
    expect(payloads.filter(({ text }) => !texts.includes(text))).toEqual([]);
  }
});

test("on the map, to those who read, no payload is more than text", async ({ page }) => {
  const problems = await watchPayloads(page);
  await signInAs(page, "viewer", "map");
  const maps = await linksOf(page, at("journeys?state=published"), "journeys");
  expect(maps).toHaveLength(2);
  await expectPanels(page, maps[0] ?? "", hostileTexts("line"));
  for (const map of maps) await expectText(page, `${map}/story`);
  expect(problems).toEqual([]);
});

test("on the map, to those who edit", async ({ page }) => {
  const problems = await watchPayloads(page);
  await signInAs(page, "owner", "map");
  const [map = "", other = ""] = await linksOf(page, at("journeys?state=published"), "journeys");
  for (const path of ["", "/story", "/improvements", "/history", "/edit"]) await expectText(page, map + path);
  await expectText(page, other);
  await expectPanels(page, map, hostileTexts("text"));
  const journeys = await linksOf(page, at("journeys?state=draft"), "journeys");
  await expectTextHere(page, all("title"));
  for (const journey of journeys.slice(0, hostileTexts("text"))) await expectText(page, `${journey}/edit`);
  expect(problems).toEqual([]);
});

test("in the backlog and the personas, to those who read", async ({ page }) => {
  const problems = await watchPayloads(page);
  await signInAs(page, "viewer", "backlog");
  const improvements = await linksOf(page, at("backlog?view=table"), "backlog");
  await expectTextHere(page, all("title"));
  expect(improvements).toHaveLength(hostileTexts("title"));
  // The shorter a field, the more texts it takes: those beyond the long fields' are reached as one reaches them.
  const [asPages, byLinks] = [hostileTexts("text"), hostileTexts("line")];
  await expectTextBehind(page, improvements.slice(asPages, byLinks));
  for (const improvement of improvements.slice(0, asPages)) await expectText(page, improvement);
  const personas = await linksOf(page, at("personas"), "personas");
  expect(personas).toHaveLength(hostileTexts("name"));
  await expectTextHere(page, [...all("name"), ...all("line")]);
  for (const persona of personas.slice(0, hostileTexts("text"))) await expectText(page, persona);
  expect(problems).toEqual([]);
});

test("in the backlog and the personas, to those who edit", async ({ page }) => {
  const problems = await watchPayloads(page);
  await signInAs(page, "owner", "backlog");
  const improvements = await linksOf(page, at("backlog?view=table"), "backlog");
  for (const view of ["backlog", "backlog?view=matrix"]) await expectText(page, at(view));
  for (const improvement of improvements.slice(0, hostileTexts("text"))) await expectText(page, improvement);
  const personas = await linksOf(page, at("personas"), "personas");
  for (const persona of personas.slice(0, hostileTexts("text"))) await expectText(page, `${persona}/edit`);
  expect(problems).toEqual([]);
});

test("wherever else they show: title, toast, dashboard, settings, log, export and import", async ({
  page,
}) => {
  const problems = await watchPayloads(page);
  await signInAs(page, "owner", "other");
  const [service = ""] = await linksOf(page, at("services"), "services");
  await expectText(page, service);
  // From here on it is clicked, not only looked at: its scripts must have come.
  await page.goto(service, { waitUntil: "networkidle" });
  const name = await page.getByRole("heading", { level: 1 }).innerText();
  expect(await page.title()).toContain(name);
  await page.getByRole("button", { name: "Archive", exact: true }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Archive service" }).click();
  await expect(page.locator("[data-sonner-toast]").first()).toContainText(name);
  await expectTextHere(page, []);

  await expectText(page, at("departments"), all("name"));
  for (const path of ["dashboard", "dashboard/opportunities?reason=low", "dashboard/moments", "services"]) {
    await expectText(page, at(path));
  }
  for (const path of ["settings", "settings/people", "settings/audit"]) await expectText(page, at(path));
  const [department = ""] = await linksOf(page, at("departments"), "departments");
  await expectText(page, department);

  const [map = ""] = await linksOf(page, at("journeys?state=published"), "journeys");
  const exported = await page.request.get(`${map}/mermaid`);
  expect(exported.headers()).toMatchObject({
    "content-type": "text/plain; charset=utf-8",
    "x-content-type-options": "nosniff",
  });
  expect(exported.headers()["content-disposition"]).toMatch(/^attachment;/);
  await page.goto(at("journeys/import"));
  await page.getByLabel("Or paste the text").fill(await exported.text());
  await expect(page.getByRole("button", { name: /^Make/ })).toBeVisible();
  await expectTextHere(page, []);
  expect(problems).toEqual([]);
});

test("a page that does run a payload is noticed, whichever payload it is", async ({ page }) => {
  const problems = await watchPayloads(page);
  await page.route("**/planted", (route) =>
    route.fulfill({ contentType: "text/html", body: "<!doctype html><body>" }),
  );
  await page.route(`**/${hostileHost}/**`, (route) => route.abort());
  await page.goto("/planted");
  const harmful = payloads.filter(({ place }) => place !== "elsewhere");
  for (const kind of ["name", "title", "line", "text"] as const) {
    // As a page without care would write it: between tags, and inside an attribute with either quote.
    await page.evaluate((texts) => {
      document.body.replaceChildren();
      for (const text of texts) {
        for (const html of [text, `<b title="${text}"></b>`, `<b title='${text}'></b>`]) {
          document.body.appendChild(document.createElement("div")).innerHTML = html;
        }
      }
    }, all(kind));
    const noticed = new Set<number>();
    for (const finding of await hostileFindings(page)) {
      for (const [, run, asked] of finding.matchAll(idsIn)) noticed.add(Number(run ?? asked));
    }
    expect(
      harmful.filter(({ id }) => !noticed.has(id)),
      kind,
    ).toEqual([]);
  }
  // Besides what they make, that they run and whom they ask is noticed, too.
  expect(problems.join("\n")).toMatch(new RegExp(`^ran: `, "m"));
  expect(problems.join("\n")).toContain(`request: http://${hostileHost}/`);
});
