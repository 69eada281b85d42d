import { expect, test } from "vitest";
import { iconPath } from "@/components/ui/signs/icon-path";
import { signs } from "@/components/ui/signs/signs";

/** Where each stroke of a path begins, in the order in which they are drawn. */
function starts(path: string): string[] {
  return [...path.matchAll(/M\s*(-?[\d.]+)[\s,]*(-?[\d.]+)/g)].map(([, x, y]) => `${x} ${y}`);
}

test("paths follow one another, each from where it began by itself", () => {
  expect(
    iconPath([
      ["path", { d: "M1 2h3" }],
      ["path", { d: "m4 5 1 1" }],
    ]),
  ).toBe("M1 2h3M0 0m4 5 1 1");
});

test("a circle, a line and a rectangle become what draws the same", () => {
  expect(iconPath([["circle", { cx: "12", cy: "8", r: "5" }]])).toBe("M7 8a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z");
  expect(iconPath([["line", { x1: "1", y1: "2", x2: "3", y2: "4" }]])).toBe("M1 2L3 4");
  expect(iconPath([["rect", { x: "2", y: "4", width: "20", height: "16", rx: "2" }]])).toBe(
    "M4 4h16a2 2 0 0 1 2 2v12a2 2 0 0 1 -2 2h-16a2 2 0 0 1 -2 -2v-12a2 2 0 0 1 2 -2z",
  );
});

test("what cannot be drawn so is not left out in silence", () => {
  expect(() => iconPath([["text", {}]])).toThrow("<text>");
});

test.each(Object.entries(signs))("%s is drawn, and within its field", (_, path) => {
  expect(starts(path).length).toBeGreaterThan(0);
  expect(path).not.toMatch(/NaN|undefined/);
  for (const start of starts(path))
    for (const number of start.split(" ").map(Number)) {
      expect(number).toBeGreaterThanOrEqual(0);
      expect(number).toBeLessThanOrEqual(24);
    }
});
