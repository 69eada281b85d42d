import type { Glyph } from "fontkit";
import { fontRuns, type FontRun } from "./font-runs";

/** A letter's shape, how far it moves the next one, and where it stands beside its place; in the font's units. */
type PlacedGlyph = { glyph: Glyph; advance: number; dx: number; dy: number };

/** A run's letters from left to right. */
export function placedGlyphs({ text, font: { font, shapes } }: FontRun): PlacedGlyph[] {
  if (!shapes)
    return font.glyphsForString(text).map((glyph) => ({ glyph, advance: glyph.advanceWidth, dx: 0, dy: 0 }));
  const { glyphs, positions } = font.layout(text);
  return glyphs.map((glyph, index) => {
    const at = positions[index];
    return { glyph, advance: at?.xAdvance ?? glyph.advanceWidth, dx: at?.xOffset ?? 0, dy: at?.yOffset ?? 0 };
  });
}

/** How wide a run is, for letters of one point. */
export const runWidth = (run: FontRun): number =>
  placedGlyphs(run).reduce((sum, { advance }) => sum + advance, 0) / run.font.font.unitsPerEm;

/** How wide a line is when it is drawn, for letters of one point. */
export const lineWidth = (line: string, weight: 400 | 600, rightToLeft: boolean): number =>
  fontRuns(line, weight, rightToLeft).reduce((sum, run) => sum + runWidth(run), 0);
