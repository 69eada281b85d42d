import { allLanes, lanesCookie, readLanes, writeLanes } from "./lane-choice";

/** What of the map in this window is shown, for the address of a file of it; empty where that is everything. */
export function shownQuery(): string {
  const kept = new RegExp(`(?:^|; )${lanesCookie}=([^;]*)`).exec(document.cookie)?.[1];
  const lanes = writeLanes(readLanes(kept && decodeURIComponent(kept)));
  const collapsed = new URLSearchParams(window.location.search).get("collapsed");
  const query = new URLSearchParams();
  if (lanes !== writeLanes(allLanes)) query.set("lanes", lanes);
  if (collapsed) query.set("collapsed", collapsed);
  return query.size === 0 ? "" : `?${query}`;
}
