import type { Emotion } from "../model/emotions";
import type { Lane } from "../model/lanes";
import type { Channel, TouchpointKind } from "../model";
import type { JourneyHeader } from "../presented-journey";

/** What a drawn journey says beside its own words, in the reader's language. */
export type LayoutWords = {
  lane: Record<Lane, string>;
  emotion: Record<Emotion, string>;
  channel: Record<Channel, string>;
  kind: Record<TouchpointKind, string>;
  nobody: string;
  momentOfTruth: string;
  handoff: string;
  reported: string;
  assumed: string;
  desired: string;
  goal: string;
  /** The title of a journey that is drawn as it should be. */
  desiredTitle(title: string): string;
  n(n: number): string;
  /** What the header says of the journey. */
  ledBy(department: string): string;
  edition(journey: Pick<JourneyHeader, "state" | "publishedNumber" | "changesSincePublished">): string;
  madeOn(date: Date): string;
  figure: { score: string; evidence: string; waiting: string; handoffs(count: number): string };
  score(score: number | null): string;
  share(share: number | null): string;
  count(count: number): string;
  /** Of a collapsed stage. */
  touchpoints(count: number): string;
  mean(score: number): string;
  wait(minutes: number): string;
  page(page: number, pages: number): string;
};
