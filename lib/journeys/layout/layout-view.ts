import { lanes, type Lane } from "../model/lanes";

/** What of a journey is drawn: which lanes, from top to bottom, and of which stages no more than a summary. */
export type LayoutView = { lanes: readonly Lane[]; collapsed: ReadonlySet<string> };

/** All of it. */
export const wholeView: LayoutView = { lanes, collapsed: new Set() };
