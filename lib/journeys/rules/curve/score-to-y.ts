/** The room in which a curve is drawn, in pixels; its columns are the map's. */
export type CurveBox = {
  columnWidth: number;
  height: number;
  paddingTop: number;
  paddingBottom: number;
  /** Where each column begins and the last one ends, when they are not all of one width. */
  edges?: readonly number[];
};

/** How far below the top a score −2 … +2 is drawn: delighted at the upper padding, angry at the lower. */
export function scoreToY(
  score: number,
  box: Pick<CurveBox, "height" | "paddingTop" | "paddingBottom">,
): number {
  const top = box.paddingTop;
  const bottom = box.height - box.paddingBottom;
  const share = (2 - Math.min(2, Math.max(-2, score))) / 4;
  return top * (1 - share) + bottom * share;
}

/** The middle of a touchpoint's column. */
export function columnCentre(
  index: number,
  { columnWidth, edges }: Pick<CurveBox, "columnWidth" | "edges">,
): number {
  const edge = (at: number) => edges?.[at] ?? at * columnWidth;
  return (edge(index) + edge(index + 1)) / 2;
}
