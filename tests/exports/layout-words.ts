import type { LayoutWords } from "@/lib/journeys/layout/layout-words";

const itself = new Proxy({}, { get: (_, name) => String(name) });

/** Words that are their own keys. */
export const layoutWords = {
  lane: itself,
  emotion: itself,
  channel: itself,
  kind: itself,
  nobody: "nobody",
  momentOfTruth: "moment of truth",
  handoff: "handoff",
  reported: "reported",
  assumed: "assumed",
  desired: "desired",
  goal: "Goal",
  desiredTitle: (title) => `${title}, wished`,
  n: (n) => `n ${n}`,
  touchpoints: (count) => `${count} touchpoints`,
  mean: (score) => `mean ${score}`,
  wait: (minutes) => `${minutes} min`,
  page: (page, pages) => `${page} of ${pages}`,
} as LayoutWords;
