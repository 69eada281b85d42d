import { expect, test } from "@playwright/test";
import { enter } from "./support/enter";
import { expectNoViolations } from "./support/expect-no-violations";
import { importText, ownJourney } from "./support/own-journey";

const title = "Moving a desk";

test("one mentions somebody, who finds it in the inbox and answers; the thread is settled", async ({
  browser,
}) => {
  const as = async (person: string) => {
    const page = await (await browser.newContext()).newPage();
    await enter(page, `${person}@nordhavn`);
    return page;
  };
  const it = await as("it-manager");
  await importText(it, ownJourney(title), title);
  await it.getByRole("link", { name: "Comments" }).click();
  const writing = it.getByLabel("Write a comment");
  await writing.pressSequentially("Who moves it, @fred");
  const offered = it.getByRole("option", { name: "Frederik Bech" });
  await expect(offered).toHaveAttribute("aria-selected", "true");
  await expectNoViolations(it, "mentioning somebody");
  await writing.press("Enter");
  await expect(writing).toHaveValue("Who moves it, @Frederik Bech ");
  await writing.pressSequentially("?");
  await writing.press("Control+Enter");
  await expect(it.getByText("Who moves it, @Frederik Bech ?")).toBeVisible();

  const hr = await as("hr-manager");
  await hr.getByRole("link", { name: /^Inbox/ }).click();
  await hr.getByRole("link", { name: /mentioned you on “Moving a desk”/ }).click();
  await expect(hr).toHaveURL(/\/comments#comment-/);
  const comment = hr.getByRole("listitem").filter({ hasText: "Who moves it" });
  await expect(comment).toBeInViewport();
  await comment.getByRole("button", { name: "Reply" }).click();
  await hr.getByLabel(/^Reply to/).fill("Facilities does");
  await hr.getByLabel(/^Reply to/).press("Control+Enter");
  await expect(comment.getByRole("listitem").filter({ hasText: "Facilities does" })).toBeVisible();

  // Whoever has the page open reads it there.
  await expect(it.getByText("Facilities does")).toBeVisible();

  await comment.getByRole("button", { name: "Resolve" }).click();
  await hr.getByText("1 resolved thread").click();
  await expect(hr.getByText(/^Resolved by Frederik Bech/)).toBeVisible();
  await hr.getByRole("button", { name: "Reopen" }).click();
  await expect(hr.getByText("1 resolved thread")).toHaveCount(0);
  await expect(comment).toBeVisible();

  for (const page of [it, hr]) await page.context().close();
});
