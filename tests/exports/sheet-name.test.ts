import { expect, it } from "vitest";
import { sheetName } from "@/lib/exports/sheet-name";

const wished = (title: string) => `${title}, as it should be`;

it.each([
  ["Get a card", wished, "Get a card, as it should be"],
  ["I need a new laptop", wished, "I need a new…, as it should be"],
  ["A journey as it is, with a long title", (title: string) => title, "A journey as it is, with a lon…"],
])("calls the sheet of %s by a name that Excel takes", (title, named, name) => {
  expect(sheetName(title, named)).toBe(name);
  expect(name.length).toBeLessThanOrEqual(31);
});
