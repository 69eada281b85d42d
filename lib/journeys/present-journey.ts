import type { ReadContext } from "@/lib/core/context";
import type { DepartmentId } from "@/lib/core/ids";
import type { LoadedJourney, LoadedReference } from "./journey-json";
import { maySeeState } from "./journey-row";
import { journeyStateSchema, type JourneyState } from "./model";
import { journeyHeaderSchema, type JourneyHeader } from "./presented-journey";
import { presentReview, reviewBasis } from "./review-standing";
import { toMoment, toMomentOrNull } from "./row-json";
import { toRuleTouchpoint } from "./rule-touchpoints-json";

export function presentJourney(ctx: ReadContext, loaded: LoadedJourney): JourneyHeader {
  const { row, service } = loaded;
  const state = presentState(row);
  const basis = reviewBasis(service, loaded.touchpoints.map(toRuleTouchpoint));
  return journeyHeaderSchema.parse({
    ...row,
    ...presentReview(ctx, state, row, loaded.review, basis),
    state,
    service,
    parent: presentReference(ctx, loaded.parent),
    children: loaded.children.flatMap((child) => presentReference(ctx, child) ?? []),
    leadDepartment: loaded.leadDepartment,
    personas: loaded.personas,
    changesSincePublished: loaded.changesSincePublished,
    publishedAt: toMomentOrNull(row.publishedAt),
    lastReviewedAt: toMomentOrNull(row.lastReviewedAt),
    archivedAt: toMomentOrNull(row.archivedAt),
    updatedAt: toMoment(row.updatedAt),
    abilities: journeyAbilities(ctx, row),
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

/** Another journey by its name: null for one that the reader may not see. */
export function presentReference(ctx: ReadContext, reference: LoadedReference | null) {
  if (!reference || !maySeeState(ctx, reference.state)) return null;
  const { id, title, state, archived } = reference;
  return { id, title, state: archived ? "archived" : state };
}

function journeyAbilities(ctx: ReadContext, row: LoadedJourney["row"]): JourneyHeader["abilities"] {
  const lead = { departmentIds: [row.leadDepartmentId as DepartmentId] };
  const own =
    ctx.actor.kind === "person" ? ctx.actor.departments.map(({ departmentId }) => departmentId) : [];
  const live = row.archivedAt === null;
  const archive = ctx.can("journey.archive", lead);
  return {
    edit: live && ctx.can("journey.edit", lead),
    publish: live && ctx.can("journey.publish", lead),
    archive: live && archive,
    restore: !live && archive,
    changeLead: live && archive,
    addTouchpoint: live && ctx.can("touchpoint.add", { departmentIds: [...lead.departmentIds, ...own] }),
    comment: live && ctx.can("comment.create", {}),
    proposeImprovement: live && ctx.can("improvement.propose", {}),
  };
}
