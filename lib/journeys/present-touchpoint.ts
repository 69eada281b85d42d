import type { ReadContext } from "@/lib/core/context";
import type { DepartmentId } from "@/lib/core/ids";
import { presentReference } from "./present-reference";
import { mapTouchpointSchema, type MapTouchpoint } from "./presented-touchpoint";
import { toMoment, toMomentOrNull } from "./row-json";
import { fieldChanges } from "./rules/comparison/field-changes";
import { touchpointPicture } from "./rules/comparison/picture-fields";
import { comparedFields } from "./rules/desired/compared-fields";
import type { LoadedTouchpoint } from "./touchpoint-json";
import { addableBy, answerableFor } from "./touchpoint-row";

/** What of a journey decides about its touchpoints. */
export type TouchpointHome = { leadDepartmentId: DepartmentId; archived: boolean; desired: boolean };

const settledStates = new Set(["closed", "cancelled"]);

export function presentTouchpoint(
  ctx: ReadContext,
  loaded: LoadedTouchpoint,
  home: TouchpointHome,
): MapTouchpoint {
  const { row, improvements } = loaded;
  return mapTouchpointSchema.parse({
    ...row,
    updatedAt: toMoment(row.updatedAt),
    archivedAt: toMomentOrNull(row.archivedAt),
    department: loaded.department,
    reported: presentReported(row),
    childJourney: presentReference(ctx, loaded.child),
    nestedScore: loaded.nestedScore,
    differs: home.desired ? presentDifference(loaded) : null,
    commentCount: loaded.commentCount,
    suggestionCount: loaded.suggestionCount,
    offer: presentOffer(ctx, loaded, home),
    improvementCount: improvements.length,
    openImprovements: improvements.filter(({ state }) => !settledStates.has(state)),
    abilities: touchpointAbilities(ctx, row, home),
  });
}

function presentDifference({ row, current }: LoadedTouchpoint): NonNullable<MapTouchpoint["differs"]> {
  if (!current || current.archivedAt !== null) return { added: true, fields: [] };
  const changes = fieldChanges(
    comparedFields(touchpointPicture(current), "current"),
    comparedFields(touchpointPicture(row), "desired"),
  );
  return { added: false, fields: changes.map(({ field }) => field) };
}

/** Null until customers said something. */
export function presentReported(
  row: Pick<
    LoadedTouchpoint["row"],
    "reportedMean" | "reportedCount" | "reportedInterviewed" | "reportedNewest"
  >,
) {
  const {
    reportedMean: mean,
    reportedCount: n,
    reportedInterviewed: interviewed,
    reportedNewest: newest,
  } = row;
  return mean === null || n === null || newest === null ? null : { mean, n, interviewed, newest };
}

/** What the actor may do with it: nothing in an archived journey, and only to restore it once it is archived. */
function touchpointAbilities(ctx: ReadContext, row: LoadedTouchpoint["row"], home: TouchpointHome) {
  const owner = row.departmentId as DepartmentId | null;
  const live = !home.archived && row.archivedAt === null;
  const edit = live && ctx.can("touchpoint.edit", answerableFor(owner, home.leadDepartmentId));
  return {
    edit,
    archive: edit,
    handOver: live && ctx.can("touchpoint.hand-over", answerableFor(owner, home.leadDepartmentId)),
    suggest: live && !edit && ctx.can("suggestion.create", {}),
    duplicate: live && ctx.can("touchpoint.add", addableBy(owner, home.leadDepartmentId)),
  };
}

function presentOffer(ctx: ReadContext, { row, offer }: LoadedTouchpoint, home: TouchpointHome) {
  if (!offer) return null;
  const live = !home.archived && row.archivedAt === null;
  const owner = row.departmentId as DepartmentId | null;
  const receiver = offer.department.id as DepartmentId;
  return {
    ...offer,
    abilities: {
      decide: live && ctx.can("touchpoint.hand-over", { departmentIds: [receiver] }),
      withdraw: live && ctx.can("touchpoint.hand-over", answerableFor(owner, home.leadDepartmentId)),
    },
  };
}
