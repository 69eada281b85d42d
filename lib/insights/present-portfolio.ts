import type { z } from "zod";
import type { ReadContext } from "@/lib/core/context";
import type { JourneyId, ServiceId } from "@/lib/core/ids";
import type { DepartmentBadge } from "@/lib/departments/model";
import type { LoadedJourney } from "@/lib/journeys/journey-json";
import { presentState } from "@/lib/journeys/present-journey";
import { presentReview, reviewBasis } from "@/lib/journeys/review-standing";
import { toRuleTouchpoint } from "@/lib/journeys/rule-touchpoints-json";
import { curvePoints } from "@/lib/journeys/rules/curve/curve-points";
import { journeyScore } from "@/lib/journeys/rules/journey-score";
import type { PortfolioFilters } from "./portfolio-filters";
import type { PortfolioJourney, portfolioSchema } from "./presented-portfolio";
import { portfolioTree } from "./rules/portfolio-tree";

/** A journey as the portfolio selects it. */
export type LoadedPortfolioJourney = Pick<
  LoadedJourney,
  "row" | "leadDepartment" | "service" | "touchpoints" | "review"
> & { versionScores: (number | null)[] };

/** Puts the journeys through the rules, narrows them, and hangs each under what contains it. */
export function presentPortfolio(
  ctx: ReadContext,
  loaded: readonly LoadedPortfolioJourney[],
  { standing }: PortfolioFilters,
): z.input<typeof portfolioSchema>["groups"] {
  const journeys = loaded
    .map((one) => ({ ...presentOne(ctx, one), parentId: one.row.parentJourneyId }))
    .filter((one) => standing !== "due" || one.reviewDue)
    .filter((one) => standing !== "worse" || (one.change !== null && one.change < 0));
  const rows = portfolioTree(journeys).map(({ item: { parentId, ...journey }, depth }) => ({
    ...journey,
    parentId,
    depth,
  }));
  // A part stands with the whole that it is in, whichever service it belongs to itself.
  const groups = new Map<string, { service: PortfolioJourney["service"]; journeys: PortfolioJourney[] }>();
  let group: { service: PortfolioJourney["service"]; journeys: PortfolioJourney[] } | undefined;
  for (const { parentId: _, ...journey } of rows) {
    if (journey.depth === 0 || !group) {
      const key = journey.service?.id ?? "";
      group = groups.get(key) ?? { service: journey.service, journeys: [] };
      groups.set(key, group);
    }
    group.journeys.push(journey);
  }
  const name = (one: { service: PortfolioJourney["service"] }) => one.service?.name ?? "\uffff";
  return [...groups.values()].sort((a, b) => name(a).localeCompare(name(b)));
}

function presentOne(ctx: ReadContext, loaded: LoadedPortfolioJourney): Omit<PortfolioJourney, "depth"> {
  const { row, service, leadDepartment, review, versionScores } = loaded;
  const touchpoints = loaded.touchpoints.map(toRuleTouchpoint);
  const score = journeyScore(touchpoints, review.policy.minimumResponses);
  const state = presentState(row);
  const newest = versionScores.at(-1) ?? null;
  const { reviewDue, reviewReasons } = presentReview(
    ctx,
    state,
    row,
    review,
    reviewBasis(service, touchpoints),
  );
  return {
    id: row.id as JourneyId,
    title: row.title,
    state,
    service: service && { id: service.id as ServiceId, name: service.name },
    leadDepartment: leadDepartment as DepartmentBadge,
    touchpointCount: touchpoints.length,
    score: score.value,
    curve: curvePoints(touchpoints, review.policy.minimumResponses).current.map((point) => ({
      value: point?.value ?? null,
      assumed: point?.source === "assumed",
    })),
    trend: [...versionScores, score.value],
    change: score.value === null || newest === null ? null : score.value - newest,
    evidenceShare: score.evidenceShare,
    reviewDue,
    reviewReasons,
  };
}
