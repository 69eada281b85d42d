import { lineWidth } from "./placed-glyphs";

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });
const known = new Map<string, number>();

/** How wide a line is in points; letter by letter, for a text is measured many times before it is drawn. */
export function measureText(line: string, size: number, weight: 400 | 600): number {
  let width = 0;
  for (const { segment } of graphemes.segment(line)) width += letterWidth(segment, weight);
  return width * size;
}

function letterWidth(letter: string, weight: 400 | 600): number {
  const key = `${weight} ${letter}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const width = lineWidth(letter, weight, false);
  // Letters are few; what is not one of them is not kept for ever.
  if (known.size > 20_000) known.clear();
  known.set(key, width);
  return width;
}
