import type { Lane } from "../model/lanes";

/** Measures of a drawn journey, in points. The curve's are the screen's, made smaller by one factor. */
export const columnWidth = 104;
const scale = columnWidth / 130;

export const curveMeasures = {
  columnWidth,
  height: 280 * scale,
  paddingTop: 28 * scale,
  paddingBottom: 34 * scale,
} as const;

export const page = { width: 1190.55, height: 841.89, margin: 28, laneWidth: 90 } as const;

/** A page with few columns has wide ones, up to this. */
export const widestColumn = 190;

/** As wide a page is at least, so that its header has room. */
export const fewestColumns = 8;

/** What fits on A3 across, beside the lanes' names. */
export const columnsOnPage = Math.floor((page.width - 2 * page.margin - page.laneWidth) / columnWidth);

/** Heights from the top: each lane has room for its longest text, so that pages look alike. */
export const heights = {
  header: 66,
  stage: 34,
  does: 46,
  touchpoint: 62,
  thinks: 58,
  owner: 24,
  waiting: 28,
  backStage: 58,
  curve: curveMeasures.height,
  legend: 26,
} as const;

/** Of some lanes one below the other. */
export const lanesHeight = (lanes: readonly Lane[]): number =>
  lanes.reduce((sum, lane) => sum + heights[lane], 0);
