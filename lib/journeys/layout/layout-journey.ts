import type { JourneyMap, MapStage } from "../presented-map";
import type { MapTouchpoint } from "../presented-touchpoint";
import type { CurveBox } from "../rules/curve/score-to-y";
import { pageParts } from "../rules/page-parts";
import type { DrawnItem, DrawnPage } from "./drawing";
import { curveTop, drawCurve } from "./draw-curve";
import { drawFrame } from "./draw-frame";
import { drawLanes } from "./draw-lanes";
import { drawMeans } from "./draw-means";
import type { Measure } from "./fit-lines";
import {
  columnsOnPage,
  columnWidth,
  curveMeasures,
  fewestColumns,
  heights,
  page,
  widestColumn,
} from "./layout-measures";
import { wholeView, type LayoutView } from "./layout-view";
import type { LayoutWords } from "./layout-words";

/** A column of the drawing; a stage without touchpoints keeps an empty one, a collapsed one is no more than one. */
export type LayoutColumn = {
  stage: MapStage;
  touchpoint: MapTouchpoint | null;
  first: boolean;
  collapsed: boolean;
};

/** What all parts of a page are drawn from. */
export type PageRoom = {
  map: JourneyMap;
  view: LayoutView;
  columns: readonly LayoutColumn[];
  /** The part that stands on this page, and where its first column begins. */
  from: number;
  count: number;
  left: number;
  width: number;
  height: number;
  /** Of a column, and the curve's room under all of them. */
  columnWidth: number;
  curve: CurveBox;
  words: LayoutWords;
  measure: Measure;
  number: number;
  pages: number;
  madeAt: Date;
};

type Wish = {
  words: LayoutWords;
  measure: Measure;
  /** A3 pages, or one page as wide as it needs to be. */
  paged: boolean;
  /** When, as the pages say. */
  madeAt: Date;
  view?: LayoutView;
};

/** A journey as pages of boxes, lines and texts, each page with its header, its stages and the legend. */
export function layoutJourney(
  map: JourneyMap,
  { words, measure, paged, madeAt, view = wholeView }: Wish,
): DrawnPage[] {
  const columns = layoutColumns(map.stages, view.collapsed);
  const tall = curveTop(view.lanes) + heights.curve + heights.legend + page.margin;
  const parts = pageParts(columns, paged ? columnsOnPage : Math.max(1, columns.length));
  const all = parts.length === 0 ? [{ from: 0, count: 0 }] : parts;
  return all.map(({ from, count }, index) => {
    const least = paged
      ? page.width
      : 2 * page.margin + page.laneWidth + Math.max(count, fewestColumns) * columnWidth;
    const room: PageRoom = {
      map,
      view,
      columns,
      from,
      count,
      left: page.margin + page.laneWidth,
      width: least,
      height: paged ? page.height : tall,
      ...(paged ? filling(count, tall) : { columnWidth, curve: curveMeasures }),
      words,
      measure,
      number: index + 1,
      pages: all.length,
      madeAt,
    };
    const items: DrawnItem[] = [
      ...drawFrame(room),
      ...drawLanes(room),
      ...drawCurve(room),
      ...drawMeans(room),
    ];
    return { width: least, height: room.height, items };
  });
}

/** A page's columns share its width, and of what its lanes leave free the curve has as much as becomes it. */
function filling(count: number, tall: number): Pick<PageRoom, "columnWidth" | "curve"> {
  const room = (page.width - 2 * page.margin - page.laneWidth) / Math.max(1, count);
  const width = Math.min(widestColumn, room);
  const spare = Math.min(curveMeasures.height / 2, Math.max(0, page.height - tall));
  return {
    columnWidth: width,
    curve: { ...curveMeasures, columnWidth: width, height: curveMeasures.height + spare },
  };
}

function layoutColumns(stages: readonly MapStage[], narrow: ReadonlySet<string>): LayoutColumn[] {
  return stages.flatMap((stage): LayoutColumn[] => {
    const collapsed = narrow.has(stage.id);
    return collapsed || stage.touchpoints.length === 0
      ? [{ stage, touchpoint: null, first: true, collapsed }]
      : stage.touchpoints.map((touchpoint, index) => ({ stage, touchpoint, first: index === 0, collapsed }));
  });
}
