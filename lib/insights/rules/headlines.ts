import type { Headline, HeadlineImprovement, HeadlineJourney, HeadlineTarget, Trend } from "./headline";

/** In one state for so many days an improvement is stuck. */
const stuckFrom = 30;
/** From this share of evidence on, a better score is proven and not only believed. */
const provenFrom = 0.5;

/**
 * What a leader should know first, at most four findings: the worst journey and its longest silence (else
 * wait), how many focus improvements are on time, the most stuck improvement, the journey proven to have
 * got better most. The same rows give the same findings, whatever their order.
 */
export function headlines(
  journeys: readonly HeadlineJourney[],
  improvements: readonly HeadlineImprovement[],
): Headline[] {
  return [
    worstJourney(journeys),
    focusOnTime(improvements),
    mostStuck(improvements),
    betterJourney(journeys),
  ].filter((headline) => headline !== null);
}

function worstJourney(journeys: readonly HeadlineJourney[]): Headline | null {
  const worst = largest(
    journeys.flatMap((journey) =>
      journey.score !== null && journey.score < 0 ? [{ ...journey, score: journey.score }] : [],
    ),
    (journey) => -journey.score,
  );
  if (!worst) return null;
  const subject: HeadlineTarget = { kind: "journey", journeyId: worst.id };
  const params = {
    journey: worst.title,
    score: worst.score,
    trend: trendOf(worst.score, worst.before?.score),
  };
  const waits = worst.waits
    .map((wait) => ({ ...wait, id: wait.touchpointId }))
    .filter((wait) => wait.minutes > 0);
  const silence = largest(
    waits.filter((wait) => wait.silence),
    (wait) => wait.minutes,
  );
  const wait = silence ?? largest(waits, (one) => one.minutes);
  if (!wait) return { key: "journey-low", params, subject };
  return {
    key: silence ? "journey-silent" : "journey-waits",
    params: { ...params, touchpoint: wait.title, minutes: wait.minutes },
    subject,
    cause: { kind: "touchpoint", journeyId: worst.id, touchpointId: wait.touchpointId },
  };
}

function focusOnTime(improvements: readonly HeadlineImprovement[]): Headline | null {
  const focused = improvements.filter((improvement) => improvement.focus);
  if (focused.length === 0) return null;
  const onTime = focused.filter((improvement) => improvement.daysLate === 0).length;
  return { key: "focus-on-time", params: { onTime, total: focused.length }, subject: { kind: "focus" } };
}

function mostStuck(improvements: readonly HeadlineImprovement[]): Headline | null {
  const late = largest(
    improvements.filter(({ daysLate }) => daysLate > 0),
    ({ daysLate }) => daysLate,
  );
  const stuck = late ?? largest(improvements.filter(isStuck), ({ daysInState }) => daysInState);
  if (!stuck) return null;
  return {
    key: late ? "improvement-late" : "improvement-stuck",
    params: {
      improvement: stuck.title,
      department: stuck.departmentName,
      days: late ? stuck.daysLate : stuck.daysInState,
    },
    subject: { kind: "improvement", improvementId: stuck.id },
  };
}

function isStuck(improvement: HeadlineImprovement): boolean {
  return improvement.daysInState >= stuckFrom;
}

function betterJourney(journeys: readonly HeadlineJourney[]): Headline | null {
  const better = largest(
    journeys.flatMap(({ id, title, score, before, evidenceShare }) => {
      if (score === null || !before || (evidenceShare ?? 0) < provenFrom) return [];
      const change = score - before.score;
      return inTenths(change) > 0 ? [{ id, title, score, change, since: before.on }] : [];
    }),
    ({ change }) => change,
  );
  if (!better) return null;
  const { id, title, ...numbers } = better;
  return {
    key: "journey-better",
    params: { journey: title, ...numbers },
    subject: { kind: "journey", journeyId: id },
  };
}

function trendOf(score: number, before: number | undefined): Trend {
  if (before === undefined) return "new";
  const change = inTenths(score - before);
  return change === 0 ? "steady" : change < 0 ? "fell" : "rose";
}

// Rounded alike on both sides of zero.
function inTenths(change: number): number {
  return Math.sign(change) * Math.round(Math.abs(change) * 10);
}

// Ties go by title, then id, compared by code: the same for every reader and every order of rows.
function largest<Row extends { id: string; title: string }>(
  rows: readonly Row[],
  by: (row: Row) => number,
): Row | undefined {
  return [...rows].sort((a, b) => by(b) - by(a) || compare(a.title, b.title) || compare(a.id, b.id))[0];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
