import type { DrawnText } from "@/lib/journeys/layout/drawing";
import { lineWidth } from "./placed-glyphs";

/** Where a line of a text begins from the left; what runs from right to left begins at the right. */
export function textStart(
  { x, width, align, size, weight }: DrawnText,
  line: string,
  rightToLeft: boolean,
): number {
  if (align === "left" && !rightToLeft) return x;
  const rest = width - lineWidth(line, weight, rightToLeft) * size;
  return x + (align === "centre" ? rest / 2 : rest);
}
