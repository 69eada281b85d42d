export const layoutLanes = ["does", "touchpoint", "thinks", "owner", "waiting", "backStage"] as const;
export type LayoutLane = (typeof layoutLanes)[number];

/** What of a journey is drawn: which lanes, from top to bottom, and of which stages no more than a summary. */
export type LayoutView = { lanes: readonly LayoutLane[]; collapsed: ReadonlySet<string> };

/** All of it. */
export const wholeView: LayoutView = { lanes: layoutLanes, collapsed: new Set() };
