/**
 * What A3 across has room for inside its margins (400 × 277 mm), in pixels, and the lanes' names (`--lane-header`). A
 * little less in height: on paper lines break in ways of their own.
 */
export const paper = { width: 1511, height: 1005, laneHeader: 118 } as const;
