import type { mapViews } from "@/db/schema";
import type { MapView } from "./presented-map-view";
import { readLanes } from "./rules/lane-choice";

export type LoadedMapView = Pick<typeof mapViews.$inferSelect, "lanes" | "version">;

/** What a person chose, or all there is where they chose nothing. */
export const presentMapView = (row: LoadedMapView | null): MapView => ({
  lanes: readLanes(row?.lanes),
  version: row?.version ?? 0,
});
