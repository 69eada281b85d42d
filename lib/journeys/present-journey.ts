import type { ReadContext } from "@/lib/core/context";
import type { DepartmentId } from "@/lib/core/ids";
import type { LoadedJourney } from "./journey-json";
import { journeyStateSchema, type JourneyState } from "./model";
import { presentReference } from "./present-reference";
import { journeyHeaderSchema, type JourneyHeader } from "./presented-journey";
import { presentReview, reviewBasis } from "./review-standing";
import { toMoment, toMomentOrNull } from "./row-json";
import { toRuleTouchpoint } from "./rule-touchpoints-json";

export function presentJourney(ctx: ReadContext, loaded: LoadedJourney): JourneyHeader {
  const { row, service } = loaded;
  const state = presentState(row);
  // Nobody vouches that a journey is as it should be.
  const reviewed = row.desiredOfJourneyId === null ? state : "draft";
  const basis = reviewBasis(service, loaded.touchpoints.map(toRuleTouchpoint));
  return journeyHeaderSchema.parse({
    ...row,
    ...presentReview(ctx, reviewed, row, loaded.review, basis),
    state,
    service,
    parent: presentReference(ctx, loaded.parent),
    children: loaded.children.flatMap((child) => presentReference(ctx, child) ?? []),
    containers: loaded.containers.flatMap((container) => presentReference(ctx, container) ?? []),
    desired: presentReference(ctx, loaded.desired),
    isDesired: row.desiredOfJourneyId !== null,
    desiredOf: presentReference(ctx, loaded.desiredOf),
    leadDepartment: loaded.leadDepartment,
    personas: loaded.personas,
    changesSincePublished: loaded.changesSincePublished,
    publishedAt: toMomentOrNull(row.publishedAt),
    lastReviewedAt: toMomentOrNull(row.lastReviewedAt),
    archivedAt: toMomentOrNull(row.archivedAt),
    updatedAt: toMoment(row.updatedAt),
    abilities: journeyAbilities(ctx, loaded),
  });
}

/** Archived hides what a journey was and will be again. */
export function presentState({
  state,
  archivedAt,
}: {
  state: string;
  archivedAt: string | null;
}): JourneyState {
  return archivedAt === null ? journeyStateSchema.parse(state) : "archived";
}

function journeyAbilities(
  ctx: ReadContext,
  { row, desired, desiredOf }: Pick<LoadedJourney, "row" | "desired" | "desiredOf">,
): JourneyHeader["abilities"] {
  const lead = { departmentIds: [row.leadDepartmentId as DepartmentId] };
  const own =
    ctx.actor.kind === "person" ? ctx.actor.departments.map(({ departmentId }) => departmentId) : [];
  const live = row.archivedAt === null;
  const archive = ctx.can("journey.archive", lead);
  const edit = live && ctx.can("journey.edit", lead);
  const isDesired = row.desiredOfJourneyId !== null;
  return {
    edit,
    startDesired: edit && !isDesired && desired === null,
    publish: live && ctx.can("journey.publish", lead),
    archive: live && archive,
    restore: !live && archive && !desiredOf?.archived,
    changeLead: live && archive && !isDesired,
    addTouchpoint: live && ctx.can("touchpoint.add", { departmentIds: [...lead.departmentIds, ...own] }),
    copy: ctx.can("journey.create", lead),
    saveAsTemplate: ctx.can("template.manage", lead),
    share: live && ctx.can("share-link.manage", lead),
    comment: live && ctx.can("comment.create", {}),
    proposeImprovement: live && ctx.can("improvement.propose", {}),
  };
}
