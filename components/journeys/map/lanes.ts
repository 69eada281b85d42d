/** The map's lanes from top to bottom; the curve follows them. */
export const lanes = ["does", "touchpoint", "thinks", "owner", "waiting", "backStage"] as const;
export type Lane = (typeof lanes)[number];
