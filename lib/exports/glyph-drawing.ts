import type { Glyph } from "fontkit";
import { leading, type DrawnText } from "@/lib/journeys/layout/drawing";
import { fontRuns } from "./font-runs";
import { placedGlyphs } from "./placed-glyphs";
import { isRightToLeft } from "./right-to-left";
import { textStart } from "./text-start";

const letters = {
  moveTo: "M",
  lineTo: "L",
  quadraticCurveTo: "Q",
  bezierCurveTo: "C",
  closePath: "Z",
} as const;

/** A text as the outlines of its letters, which look the same wherever they are drawn. */
export function glyphDrawing(text: DrawnText): string {
  const { y, size, weight, colour, lines } = text;
  const rightToLeft = isRightToLeft(lines.join(" "));
  const outlines = lines.map((line, index) => {
    const baseline = y + size + index * size * leading;
    let x = textStart(text, line, rightToLeft);
    return fontRuns(line, weight, rightToLeft).map((run) => {
      const scale = size / run.font.font.unitsPerEm;
      return placedGlyphs(run).map(({ glyph, advance, dx, dy }) => {
        const outline = outlineOf(glyph, { x: x + dx * scale, y: baseline - dy * scale, scale });
        x += advance * scale;
        return outline;
      });
    });
  });
  return `<path d="${outlines.flat(2).join("")}" fill="${colour}"/>`;
}

// A font's letters stand upright on their line; on a page, down is more.
function outlineOf(glyph: Glyph, at: { x: number; y: number; scale: number }): string {
  const placed = (number: number, index: number) =>
    (index % 2 === 0 ? at.x + number * at.scale : at.y - number * at.scale).toFixed(2);
  return glyph.path.commands
    .map(({ command, args }) => letters[command as keyof typeof letters] + args.map(placed).join(" "))
    .join("");
}
