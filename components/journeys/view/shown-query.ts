import type { LaneChoice } from "@/lib/journeys/model/lanes";
import { allLanes, writeLanes } from "@/lib/journeys/rules/lane-choice";

/** What of the map in this window is shown, for the address of a file of it; empty where that is everything. */
export function shownQuery(choice: LaneChoice): string {
  const lanes = writeLanes(choice);
  const collapsed = new URLSearchParams(window.location.search).get("collapsed");
  const query = new URLSearchParams();
  if (lanes !== writeLanes(allLanes)) query.set("lanes", lanes);
  if (collapsed) query.set("collapsed", collapsed);
  return query.size === 0 ? "" : `?${query}`;
}
