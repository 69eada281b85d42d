import { columnWidth } from "./column-width";

/** The curve's measures in pixels. */
export const curveBox = { columnWidth, height: 280, paddingTop: 28, paddingBottom: 34 } as const;
