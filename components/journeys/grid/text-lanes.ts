import { limits } from "@/lib/core/limits";
import type { MapTouchpoint } from "@/lib/journeys/presented-touchpoint";

/** The lanes that are a text, and the longest it may be. */
export const textLanes = { does: limits.line, thinks: limits.line, backStage: limits.text } as const;
export type TextLane = keyof typeof textLanes;

export type TextCellProps = {
  touchpoint: MapTouchpoint;
  lane: TextLane;
  row: number;
  column: number;
  className: string;
  title?: string;
};
