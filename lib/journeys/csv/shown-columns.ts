import { csvFields, type CsvField } from "../formats/csv/csv-fields";
import type { LayoutView } from "../layout/layout-view";
import { lanes as allLanes, type Lane } from "../model/lanes";

/** What stands in a lane and nowhere else; of a touchpoint itself always as much as names it. */
const inLane: Record<Lane, readonly CsvField[]> = {
  does: ["does"],
  touchpoint: [],
  thinks: ["thinks"],
  owner: ["department"],
  waiting: ["expectedWaitMinutes", "measuredWaitMedianMinutes", "measuredWaitP90Minutes"],
  backStage: ["backStage"],
};

/** The columns of a table that are not in a hidden lane, by their places; what is computed stands behind the fields. */
export function shownColumns(columns: number, { lanes }: Pick<LayoutView, "lanes">): number[] {
  const hidden = new Set(allLanes.filter((lane) => !lanes.includes(lane)).flatMap((lane) => inLane[lane]));
  return Array.from({ length: columns }, (_, place) => place).filter((place) => {
    const field = csvFields[place];
    return !field || !hidden.has(field);
  });
}
