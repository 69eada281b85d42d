import { layoutJourney } from "@/lib/journeys/layout/layout-journey";
import type { DrawnPage } from "@/lib/journeys/layout/drawing";
import type { LayoutView } from "@/lib/journeys/layout/layout-view";
import type { LayoutWords } from "@/lib/journeys/layout/layout-words";
import type { JourneyMap } from "@/lib/journeys/presented-map";
import { measureText } from "./measure-text";

/** A journey laid out with the fonts of the exports. */
export const drawnJourney = (
  map: JourneyMap,
  words: LayoutWords,
  paged: boolean,
  view?: LayoutView,
): DrawnPage[] => layoutJourney(map, { words, measure: measureText, paged, madeAt: new Date(), view });
