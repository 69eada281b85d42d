import { limits } from "@/lib/core/limits";
import type { TouchpointFields } from "@/lib/journeys/model";

/** What of a touchpoint is a text in one's own words, and the longest it may be. */
export const textFields = {
  title: limits.title,
  does: limits.line,
  thinks: limits.line,
  description: limits.text,
  wayInReason: limits.text,
  wouldRatherUse: limits.line,
  frontStage: limits.text,
  backStage: limits.text,
  systems: limits.line,
  momentOfTruthDecision: limits.line,
  trigger: limits.line,
} as const satisfies Partial<Record<keyof TouchpointFields, number>>;

export type TextFieldName = keyof typeof textFields;

export const isTextField = (name: string): name is TextFieldName => Object.hasOwn(textFields, name);
