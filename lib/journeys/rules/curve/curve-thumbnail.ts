import { curvePath } from "./curve-path";
import { scoreToY } from "./score-to-y";

/** A touchpoint's place on the curve; null is a gap. What only staff believe is dashed, as on the map. */
export type ThumbnailPoint = { value: number | null; assumed?: boolean };

/** A point of a thumbnail; `isolated` ones stand between gaps, and only a dot shows them. */
export type ThumbnailDot = { index: number; value: number; x: number; y: number; isolated: boolean };

export type CurveThumbnail = {
  /** SVG paths, none where no two neighbours have a score. */
  strokes: { d: string; dashed: boolean }[];
  dots: ThumbnailDot[];
  /** Where neutral is. */
  zeroY: number;
};

/** Room left above and below for a dot at the edge, in pixels. */
const inset = 2;

/** The map's curve made small: the same line in narrow columns, −2 … +2 over the height. */
export function curveThumbnail(
  points: readonly ThumbnailPoint[],
  width: number,
  height: number,
): CurveThumbnail {
  const columnWidth = points.length > 0 ? width / points.length : width;
  const box = { columnWidth, height, paddingTop: inset, paddingBottom: inset };
  const series = points.map(({ value, assumed }, index) =>
    value === null
      ? null
      : { index, value, source: assumed ? ("assumed" as const) : ("reported" as const), n: null },
  );
  const { strokes, dots } = curvePath(series, box);
  return {
    strokes: strokes.map(({ d, dashed }) => ({ d: roundedPath(d), dashed })),
    dots: dots.map(({ index, value, x, y }) => {
      const isolated = !series[index - 1] && !series[index + 1];
      return { index, value, x: rounded(x), y: rounded(y), isolated };
    }),
    zeroY: rounded(scoreToY(0, box)),
  };
}

// A tenth of a pixel is finer than any screen shows, and a list holds many of these.
const rounded = (pixels: number) => Math.round(pixels * 10) / 10;
const roundedPath = (d: string) =>
  d.replace(/-?\d[\d.]*(?:e-?\d+)?/g, (number) => String(rounded(Number(number))));
