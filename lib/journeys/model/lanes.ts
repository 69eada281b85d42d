/** The map's lanes from top to bottom; the curve follows them. */
export const lanes = ["does", "touchpoint", "thinks", "owner", "waiting", "backStage"] as const;
export type Lane = (typeof lanes)[number];

/** The lanes from top to bottom, and whether each is shown. */
export type LaneChoice = { lane: Lane; shown: boolean }[];
