import type { LayoutWords } from "@/lib/journeys/layout/layout-words";

const itself = new Proxy({}, { get: (_, name) => String(name) }) as never;

/** Words that are their own keys. */
export const layoutWords: LayoutWords = {
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
  ledBy: (department) => `led by ${department}`,
  edition: ({ publishedNumber }) => `version ${publishedNumber}`,
  madeOn: (date) => `made on ${date.toISOString().slice(0, 10)}`,
  figure: { score: "score", evidence: "evidence", waiting: "waited", handoffs: () => "handoffs" },
  score: (score) => `★ ${score?.toFixed(1)}`,
  share: (share) => `${Math.round((share ?? 0) * 100)} %`,
  count: (count) => `${count}`,
  n: (n) => `n ${n}`,
  touchpoints: (count) => `${count} touchpoints`,
  mean: (score) => `mean ${score}`,
  wait: (minutes) => `${minutes} min`,
  page: (page, pages) => `${page} of ${pages}`,
};
