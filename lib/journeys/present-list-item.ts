import type { ReadContext } from "@/lib/core/context";
import type { DepartmentId } from "@/lib/core/ids";
import type { DepartmentBadge } from "@/lib/departments/model";
import type { LoadedJourney } from "./journey-json";
import { presentState } from "./present-journey";
import { presentReference } from "./present-reference";
import { journeyListItemSchema, type JourneyListItem } from "./presented-list";
import { presentReview, reviewBasis } from "./review-standing";
import { toMoment, toMomentOrNull } from "./row-json";
import { toRuleTouchpoint } from "./rule-touchpoints-json";
import { curvePoints } from "./rules/curve/curve-points";
import { journeyScore } from "./rules/journey-score";
import { momentsAtRisk } from "./rules/moments-at-risk";
import { opportunities } from "./rules/opportunities";

/** A journey as the list query selects it. */
export type LoadedListItem = Pick<
  LoadedJourney,
  "row" | "leadDepartment" | "service" | "parent" | "touchpoints" | "review"
> & { stageCount: number; openImprovementCount: number; changedAt: string };

/** `badges` are all departments, archived ones too, in the order in which they are listed. */
export function presentListItem(
  ctx: ReadContext,
  loaded: LoadedListItem,
  badges: readonly DepartmentBadge[],
): JourneyListItem {
  const { row, service } = loaded;
  const state = presentState(row);
  const touchpoints = loaded.touchpoints.map(toRuleTouchpoint);
  const minimum = loaded.review.policy.minimumResponses;
  const score = journeyScore(touchpoints, minimum);
  const owners = new Set<string | null>(touchpoints.map(({ departmentId }) => departmentId));
  const curve = curvePoints(touchpoints, minimum).current;
  return journeyListItemSchema.parse({
    ...row,
    ...presentReview(ctx, state, row, loaded.review, reviewBasis(service, touchpoints)),
    state,
    service,
    parent: presentReference(ctx, loaded.parent),
    leadDepartment: loaded.leadDepartment,
    departments: badges.filter(({ id }) => owners.has(id)),
    stageCount: loaded.stageCount,
    touchpointCount: touchpoints.length,
    score: score.value,
    evidenceShare: score.evidenceShare,
    curve: curve.map((point) => ({ value: point?.value ?? null, assumed: point?.source === "assumed" })),
    opportunityCount: opportunities(touchpoints, minimum).length,
    momentOfTruthCount: touchpoints.filter(({ momentOfTruth }) => momentOfTruth).length,
    momentsAtRiskCount: momentsAtRisk(touchpoints, minimum).length,
    openImprovementCount: loaded.openImprovementCount,
    lastReviewedAt: toMomentOrNull(row.lastReviewedAt),
    archivedAt: toMomentOrNull(row.archivedAt),
    updatedAt: toMoment(loaded.changedAt),
    abilities: listAbilities(ctx, row),
  });
}

function listAbilities(ctx: ReadContext, row: LoadedJourney["row"]): JourneyListItem["abilities"] {
  const lead = { departmentIds: [row.leadDepartmentId as DepartmentId] };
  const live = row.archivedAt === null;
  const archive = ctx.can("journey.archive", lead);
  return {
    edit: live && ctx.can("journey.edit", lead),
    publish: live && ctx.can("journey.publish", lead),
    archive: live && archive,
    restore: !live && archive,
  };
}
