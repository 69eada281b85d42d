import { scoreToY } from "./score-to-y";

/** A point of a thumbnail; `isolated` ones stand between gaps, and only a dot shows them. */
export type SparklineDot = { index: number; value: number; x: number; y: number; isolated: boolean };

export type Sparkline = {
  /** SVG path of straight lines; empty when no two neighbours have a score. */
  d: string;
  dots: SparklineDot[];
  /** Where neutral is. */
  zeroY: number;
};

/** Room left around a thumbnail for a dot at its edge, in pixels. */
const inset = 2;

/** A curve as a thumbnail for a list row: evenly spread over the width, gaps left open, −2 … +2 over the height. */
export function sparklinePath(values: readonly (number | null)[], width: number, height: number): Sparkline {
  const box = { height, paddingTop: inset, paddingBottom: inset };
  const step = values.length > 1 ? (width - 2 * inset) / (values.length - 1) : 0;
  const start = values.length > 1 ? inset : width / 2;
  const dots: SparklineDot[] = [];
  let d = "";
  values.forEach((value, index) => {
    if (value === null) return;
    const x = rounded(start + index * step);
    const y = rounded(scoreToY(value, box));
    const joined = typeof values[index - 1] === "number";
    const joins = typeof values[index + 1] === "number";
    if (joined) d += `L${x},${y}`;
    else if (joins) d += `M${x},${y}`;
    dots.push({ index, value, x, y, isolated: !joined && !joins });
  });
  return { d, dots, zeroY: rounded(scoreToY(0, box)) };
}

// A tenth of a pixel is finer than any screen shows, and a list holds many of these.
function rounded(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
