import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { enter } from "./support/enter";
import { openJourney } from "./support/open-journey";

const formats = [
  { item: "Pages to print (PDF)", extension: "pdf", begins: "%PDF-" },
  { item: "Slides (PowerPoint)", extension: "pptx", begins: "PK" },
  { item: "Picture (PNG)", extension: "png", begins: "\u0089PNG" },
  { item: "Drawing (SVG)", extension: "svg", begins: "<svg" },
  { item: "Touchpoints (Excel)", extension: "xlsx", begins: "PK" },
] as const;

test("a journey is taken along as pages, slides, a picture, a drawing and a workbook", async ({ page }) => {
  await enter(page, "viewer@nordhavn");
  await openJourney(page, "I need a new laptop");
  for (const { item, extension, begins } of formats) {
    await page.getByRole("button", { name: "Export" }).click();
    const download = page.waitForEvent("download");
    await page.getByRole("menuitem", { name: item }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(`I need a new laptop.${extension}`);
    const bytes = await readFile(await file.path());
    expect(bytes.toString("latin1", 0, begins.length)).toBe(begins);
    if (extension === "svg") expect(bytes.toString("utf8")).toContain("Nothing for nine days");
  }
});
