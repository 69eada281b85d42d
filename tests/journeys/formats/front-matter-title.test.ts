import { describe, expect, it } from "vitest";
import { readFrontMatterTitle } from "@/lib/journeys/formats/front-matter-title";

describe("readFrontMatterTitle", () => {
  it.each([
    ["---\ntitle: New laptop\n---\njourney\nA: 1", "New laptop"],
    ["  ---\n  title: 'Quoted: yes'\n  ---\n  journey\n  A: 1", "Quoted: yes"],
    ["---\ntitle: 5\n---\njourney\ntitle Own\nA: 1", "5"],
    ["---\nconfig: {}\n---\njourney\nA: 1", null],
    ["---\n---\n---\njourney\nA: 1", null],
    ["---\n- a\n---\njourney\nA: 1", null],
    ["journey\nA: 1", null],
  ])("of %j is %j", (text, title) => {
    expect(readFrontMatterTitle(text)).toBe(title);
  });

  it("refuses what is no journey", () => {
    expect(() => readFrontMatterTitle("---\ntitle: x\n---\npie")).toThrow("Line 4");
  });
});
