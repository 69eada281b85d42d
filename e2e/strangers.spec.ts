import { expect, test } from "@playwright/test";
import { openJourney } from "./support/open-journey";
import { enter } from "./support/enter";

test("a stranger sees of an organisation what is seen of one that does not exist", async ({ browser }) => {
  const own = await (await browser.newContext()).newPage();
  await enter(own, "owner@nordhavn");
  await openJourney(own, "I need a new laptop");
  const journey = new URL(own.url()).pathname;

  const stranger = await (await browser.newContext()).newPage();
  await enter(stranger, "owner@sydby");
  const seen = async (path: string) => {
    const answer = await stranger.goto(path);
    return {
      status: answer?.status(),
      title: await stranger.title(),
      text: await stranger.getByRole("main").innerText(),
    };
  };
  const paths = [
    "dashboard",
    "journeys",
    "backlog",
    "personas",
    "departments",
    "services",
    "settings",
    "settings/people",
  ];
  for (const path of [...paths.map((one) => `/nordhavn/${one}`), journey, `${journey}/story`]) {
    const answer = await seen(path);
    expect(answer, path).toEqual(await seen(path.replace("/nordhavn/", "/no-such-organisation/")));
    expect(answer.status, path).toBe(404);
    expect(JSON.stringify(answer), path).not.toMatch(/Nordhavn|laptop/i);
  }
  // Its ids are worth nothing under the own organisation's address either.
  const missing = await seen("/sydby/journeys/018f0000-0000-7000-8000-000000000000");
  expect(await seen(journey.replace("/nordhavn/", "/sydby/"))).toEqual(missing);
  expect((await stranger.request.get(`${journey}/mermaid`)).status()).toBe(404);
  expect((await stranger.request.get(`${journey.replace("/nordhavn/", "/sydby/")}/mermaid`)).status()).toBe(
    404,
  );

  for (const page of [own, stranger]) await page.context().close();
});

test("nobody who is not signed in sees anything", async ({ page, request }) => {
  for (const path of ["/nordhavn/dashboard", "/nordhavn/journeys", "/account/sessions"]) {
    await page.goto(path);
    await expect(page).toHaveURL(/\/sign-in\?returnTo=/);
  }
  expect(
    (await request.get("/nordhavn/journeys/018f0000-0000-7000-8000-000000000000/mermaid")).status(),
  ).toBe(401);
});
