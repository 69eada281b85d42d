import { expect, test } from "@playwright/test";
import { enter } from "./support/enter";
import { importText, ownJourney } from "./support/own-journey";

const title = "Felt differently";

test("what staff assume is dragged up and down, or moved with the arrows, and a lost connection loses nothing", async ({
  page,
  context,
}) => {
  await enter(page, "it-manager@nordhavn");
  await importText(page, ownJourney(title), title);
  const slider = (name: string) => page.getByRole("slider", { name: `Assumed score of ${name}` });
  const point = slider("Looks for the form");
  await expect(point).toHaveAttribute("aria-valuetext", "Neutral");
  // Another department's is not theirs to move.
  await expect(slider("Talks to HR")).toHaveCount(0);

  /** Takes hold of the point and moves it by steps of the scale, upwards; does not let go. */
  const hold = async (steps: number) => {
    await point.scrollIntoViewIfNeeded();
    const box = await point.boundingBox();
    if (!box) throw new Error("the point is not there");
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y - steps * 54.5, { steps: 4 });
  };
  await hold(2);
  await expect(point).toHaveAttribute("aria-valuetext", "Delighted");
  await page.keyboard.press("Escape");
  await expect(point).toHaveAttribute("aria-valuetext", "Neutral");
  await page.mouse.up();
  await hold(1);
  await page.mouse.up();
  await expect(page.getByRole("group", { name: "Tools of the map" })).toContainText("Saved");
  await expect(point).toHaveAttribute("aria-valuetext", "Satisfied");
  // The point that is drawn went along.
  await expect(page.getByRole("img", { name: "Looks for the form: +1.0, Satisfied, assumed" })).toBeVisible();

  await point.focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(point).toHaveAttribute("aria-valuetext", "Frustrated");
  await page.keyboard.press("Control+z");
  await expect(point).toHaveAttribute("aria-valuetext", "Neutral");

  await hold(-2);
  await context.setOffline(true);
  await page.mouse.up();
  await expect(page.getByText("Offline: 1 change is kept here")).toBeVisible();
  await expect(point).toHaveAttribute("aria-valuetext", "Angry");
  await context.setOffline(false);
  await expect(page.getByText("Offline: 1 change is kept here")).toBeHidden();
  // No longer kept is not yet saved.
  await expect(page.getByRole("group", { name: "Tools of the map" })).toContainText("Saved");
  await page.reload();
  await expect(point).toHaveAttribute("aria-valuetext", "Angry");
});
