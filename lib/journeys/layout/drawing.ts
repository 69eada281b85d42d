/** What a page is made of, in points from its upper left corner. Every renderer draws these and knows no journey. */
export type DrawnText = {
  kind: "text";
  x: number;
  /** Of the first line's top. */
  y: number;
  width: number;
  size: number;
  weight: 400 | 600;
  colour: string;
  align: "left" | "centre" | "right";
  /** Broken and cut already. */
  lines: readonly string[];
};

export type DrawnShape =
  | { kind: "rect"; x: number; y: number; width: number; height: number; fill: string; stroke?: string }
  | { kind: "line"; x1: number; y1: number; x2: number; y2: number; stroke: string; width: number }
  | {
      kind: "path";
      /** SVG path data of M, L and C with absolute numbers. */
      d: string;
      stroke: string;
      width: number;
      dash?: readonly number[];
    }
  | { kind: "circle"; x: number; y: number; radius: number; fill: string; stroke: string };

export type DrawnItem = DrawnText | DrawnShape;

export type DrawnPage = { width: number; height: number; items: readonly DrawnItem[] };

/** A line's height for a size of letters. */
export const leading = 1.3;
