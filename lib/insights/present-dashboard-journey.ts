import { calendarDateIn, type CalendarDate } from "@/lib/core/calendar-date";
import type { JourneyId, ServiceId, TouchpointId } from "@/lib/core/ids";
import type { DepartmentBadge } from "@/lib/departments/model";
import { presentState } from "@/lib/journeys/present-journey";
import { presentReview } from "@/lib/journeys/review-standing";
import { currentScore } from "@/lib/journeys/rules/current-score";
import { toRuleTouchpoint } from "@/lib/journeys/rule-touchpoints-json";
import { curvePoints } from "@/lib/journeys/rules/curve/curve-points";
import { journeyScore } from "@/lib/journeys/rules/journey-score";
import { isMomentAtRisk } from "@/lib/journeys/rules/moments-at-risk";
import { opportunities } from "@/lib/journeys/rules/opportunities";
import { waitOf } from "@/lib/journeys/rules/waiting";
import type { LoadedDashboardJourney } from "./dashboard-rows";
import type { DashboardJourney } from "./presented-dashboard";
import type { HeadlineJourney } from "./rules/headline";

export type ReadJourney = ReturnType<typeof readDashboardJourney>;

/** What the rules say of one journey, and of each of its touchpoints that matters to a leader. */
export function readDashboardJourney(
  loaded: LoadedDashboardJourney,
  badges: readonly DepartmentBadge[],
  comparedWith: CalendarDate,
  timeZone: string,
  now: Date,
) {
  const { row } = loaded;
  const minimum = loaded.review.policy.minimumResponses;
  const touchpoints = loaded.touchpoints.map(({ title, ...one }) => ({ ...toRuleTouchpoint(one), title }));
  const score = journeyScore(touchpoints, minimum);
  const version = loaded.versions.find(
    ({ publishedAt }) => calendarDateIn(publishedAt, timeZone) <= comparedWith,
  );
  const takenUp = new Set(loaded.touchpoints.filter((one) => one.takenUp).map(({ id }) => id));
  const journeyId = row.id as JourneyId;
  const rowOf = (touchpoint: (typeof touchpoints)[number]) => {
    const current = currentScore(touchpoint, minimum);
    return {
      touchpointId: touchpoint.id,
      title: touchpoint.title,
      journeyId,
      journeyTitle: row.title,
      department: badges.find(({ id }) => id === touchpoint.departmentId) ?? null,
      momentOfTruth: touchpoint.momentOfTruth,
      score: current?.value ?? null,
      n: current?.n ?? null,
    };
  };
  const state = presentState(row);
  const service =
    row.serviceId && loaded.serviceVersion
      ? { id: row.serviceId as ServiceId, version: loaded.serviceVersion }
      : null;
  return {
    id: journeyId,
    title: row.title,
    state,
    score,
    before:
      version && version.score !== null
        ? { score: version.score, on: calendarDateIn(version.publishedAt, timeZone) }
        : null,
    curve: curvePoints(touchpoints, minimum).current,
    departmentCount: new Set(touchpoints.flatMap(({ departmentId }) => departmentId ?? [])).size,
    reviewDue: presentReview({ now }, state, row, loaded.review, { service, touchpoints }).reviewDue,
    moments: touchpoints
      .filter(({ momentOfTruth }) => momentOfTruth)
      .map((touchpoint) => ({ ...rowOf(touchpoint), atRisk: isMomentAtRisk(touchpoint, minimum) })),
    opportunities: opportunities(touchpoints, minimum).flatMap(({ index, reasons }) => {
      const touchpoint = touchpoints[index];
      return touchpoint ? [{ ...rowOf(touchpoint), reasons, takenUp: takenUp.has(touchpoint.id) }] : [];
    }),
    waits: touchpoints.map((touchpoint) => ({
      touchpointId: touchpoint.id satisfies TouchpointId,
      title: touchpoint.title,
      silence: touchpoint.kind === "silence",
      minutes: waitOf(touchpoint)?.minutes ?? 0,
    })),
  };
}

export const headlineJourney = ({ id, title, score, before, waits }: ReadJourney): HeadlineJourney => ({
  id,
  title,
  score: score.value,
  before,
  evidenceShare: score.evidenceShare,
  waits,
});

export const presentDashboardJourney = (journey: ReadJourney): DashboardJourney => ({
  id: journey.id,
  title: journey.title,
  state: journey.state,
  score: journey.score.value,
  change: journey.score.value === null || !journey.before ? null : journey.score.value - journey.before.score,
  evidenceShare: journey.score.evidenceShare,
  curve: journey.curve.map((point) => ({
    value: point?.value ?? null,
    assumed: point?.source === "assumed",
  })),
  departmentCount: journey.departmentCount,
  reviewDue: journey.reviewDue,
});
