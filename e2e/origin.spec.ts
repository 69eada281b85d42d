import { expect, test } from "@playwright/test";
import { importText, ownJourney } from "./support/own-journey";
import { enter } from "./support/enter";

const title = "Only from our own pages";

test("a server action from elsewhere is refused: Origin missing, foreign or null", async ({
  page,
  baseURL,
}) => {
  await enter(page, "it-manager@nordhavn");
  await importText(page, ownJourney(title), title);
  await page.getByRole("button", { name: /Looks for the form/ }).click();
  const saving = page.waitForRequest((request) => request.headers()["next-action"] !== undefined);
  await page.getByLabel("What the customer does").fill("Honest");
  await page.getByLabel("What the customer does").blur();
  const request = await saving;
  await expect(page.getByRole("gridcell", { name: "Honest" })).toBeVisible();

  const own = new URL(baseURL ?? "").origin;
  const body = (request.postData() ?? "")
    .replace("Honest", "Forged")
    .replace(/"expectedVersion":\d+/, '"expectedVersion":2');
  expect(body).toContain("Forged");
  const { "next-action": action, "content-type": type, accept } = await request.allHeaders();
  const cookies = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  const send = (origin?: string) =>
    // Not through the browser, which would put its own Origin on it.
    fetch(request.url(), {
      method: "POST",
      redirect: "manual",
      body,
      headers: {
        "next-action": action ?? "",
        "content-type": type ?? "",
        accept: accept ?? "",
        cookie: cookies,
        ...(origin === undefined ? {} : { origin }),
      },
    });
  for (const origin of [undefined, "null", "https://evil.example", own.replace("http://", "https://")]) {
    const answer = await send(origin);
    expect(answer.ok ? await answer.text() : "refused", String(origin)).toMatch(/refused|"kind":"forbidden"/);
  }
  await page.reload();
  await expect(page.getByRole("gridcell", { name: "Honest" })).toBeVisible();
  await expect(page.getByText("Forged")).toHaveCount(0);

  // The very same request from our own address is taken: it was the Origin that was refused.
  expect(await (await send(own)).text()).not.toContain('"kind":"forbidden"');
  await page.reload();
  await expect(page.getByRole("gridcell", { name: "Forged" })).toBeVisible();
});

test("signing somebody else out from another site is refused", async ({ request }) => {
  for (const origin of ["https://evil.example", "null"]) {
    expect((await request.post("/sign-out", { headers: { origin }, maxRedirects: 0 })).status()).toBe(403);
  }
});
