import { describe, expect, test } from "vitest";
import { departmentColours } from "@/lib/departments/model";
import { emotions } from "@/lib/journeys/model/emotions";
import { colourTokens, type Palette } from "../support/colour-tokens";
import { contrastRatio } from "../support/contrast-ratio";

const grounds = ["bg", "panel", "sunk"];
const inks = ["ink", "ink-2", "ink-3", "accent", "danger", "warn", "success"];

const textPairs: [ink: string, ground: string][] = [
  ...inks.flatMap((ink) => grounds.map((ground): [string, string] => [ink, ground])),
  // A line of the navigation under the pointer; the chosen column of the map.
  ...["ink", "ink-2"].flatMap((ink) => [
    [ink, "line"] as [string, string],
    [ink, "accent-soft"] as [string, string],
  ]),
  ...["accent", "danger", "warn", "success"].map((ink): [string, string] => [ink, `${ink}-soft`]),
  ...["danger", "warn", "success"].map((ground): [string, string] => ["ink", `${ground}-soft`]),
  ["on-accent", "accent"],
  ["on-accent", "accent-strong"],
  ["on-danger", "danger"],
  ["on-danger", "danger-strong"],
  ["bg", "ink"],
  ...departmentColours.flatMap((colour) =>
    [`dept-${colour}-soft`, "panel", "sunk", "bg"].map((ground): [string, string] => [
      `dept-${colour}`,
      ground,
    ]),
  ),
  ...emotions.flatMap((emotion) => ["panel", "bg"].map((ground): [string, string] => [emotion, ground])),
];

// What is no text but must be seen: the edge of a field, a point of the curve, the focus ring.
const shapePairs: [shape: string, ground: string][] = [
  ...grounds.map((ground): [string, string] => ["line-control", ground]),
  ...["accent", ...emotions].flatMap((shape) =>
    [...grounds, "accent-soft"].map((ground): [string, string] => [shape, ground]),
  ),
];

describe.each(Object.entries(colourTokens()))("the %s theme", (_theme, palette) => {
  test.each(textPairs)("%s on %s can be read (4.5 : 1)", (ink, ground) => {
    expect(contrast(palette, ink, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(shapePairs)("%s on %s can be seen (3 : 1)", (shape, ground) => {
    expect(contrast(palette, shape, ground)).toBeGreaterThanOrEqual(3);
  });

  test("no two department colours are the same", () => {
    expect(new Set(departmentColours.map((colour) => palette.get(`dept-${colour}`))).size).toBe(
      departmentColours.length,
    );
  });
});

function contrast(palette: Palette, one: string, other: string): number {
  const [first, second] = [palette.get(one), palette.get(other)];
  if (!first || !second) throw new Error(`No colour ${first ? other : one} in app/tokens.css`);
  return contrastRatio(first, second);
}
