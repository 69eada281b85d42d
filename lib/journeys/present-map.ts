import type { ReadContext } from "@/lib/core/context";
import type { DepartmentId } from "@/lib/core/ids";
import type { LoadedMap } from "./load-journey-map";
import { presentJourney } from "./present-journey";
import { presentStage } from "./present-stage";
import { presentTouchpoint, type TouchpointHome } from "./present-touchpoint";
import type { JourneyMap } from "./presented-map";
import type { MapTouchpoint } from "./presented-touchpoint";
import { fieldChanges } from "./rules/comparison/field-changes";
import { stagePicture } from "./rules/comparison/picture-fields";
import { addableBy, answerableFor } from "./touchpoint-row";

export function presentMap(ctx: ReadContext, loaded: LoadedMap): JourneyMap {
  const { row, review } = loaded.journey;
  const home = {
    leadDepartmentId: row.leadDepartmentId as DepartmentId,
    archived: row.archivedAt !== null,
    desired: row.desiredOfJourneyId !== null,
  };
  const touchpoints = loaded.touchpoints.map((touchpoint) => presentTouchpoint(ctx, touchpoint, home));
  const live = Map.groupBy(
    touchpoints.filter(({ archivedAt }) => archivedAt === null),
    ({ stageId }) => stageId as string,
  );
  const may = (departmentId: DepartmentId | null) =>
    !home.archived && ctx.can("touchpoint.add", addableBy(departmentId, home.leadDepartmentId));
  return {
    journey: presentJourney(ctx, loaded.journey),
    changeMark: loaded.changeMark,
    minimumResponses: review.policy.minimumResponses,
    stages: loaded.stages
      .filter(({ archivedAt }) => archivedAt === null)
      .map((stage) => ({
        ...presentStage(ctx, stage, home),
        touchpoints: live.get(stage.id) ?? [],
        differs: home.desired ? stageDifference(stage, loaded.currentStages) : null,
        openImprovements: loaded.stageImprovements.filter(({ stageId }) => stageId === stage.id),
      })),
    departments: loaded.departments,
    addFor: { departmentIds: loaded.departments.map(({ id }) => id).filter(may), nobody: may(null) },
    handOverTo: loaded.departments
      .map(({ id }) => id)
      .filter((id) => ctx.can("touchpoint.hand-over", { departmentIds: [id] })),
    archived: {
      stages: archivedStages(ctx, loaded, home),
      touchpoints: archivedTouchpoints(ctx, loaded, home, touchpoints),
    },
  };
}

function stageDifference(stage: LoadedMap["stages"][number], currents: LoadedMap["currentStages"]) {
  const current = currents.find(({ id }) => id === stage.currentStageId);
  if (!current || current.archivedAt !== null) return { added: true, fields: [] };
  const changes = fieldChanges(stagePicture(current), stagePicture(stage));
  return { added: false, fields: changes.map(({ field }) => field) };
}

const newestFirst = (a: { archivedAt: string }, b: { archivedAt: string }) =>
  b.archivedAt.localeCompare(a.archivedAt);

function archivedStages(
  ctx: ReadContext,
  loaded: LoadedMap,
  home: TouchpointHome,
): JourneyMap["archived"]["stages"] {
  const restore = !home.archived && ctx.can("journey.edit", { departmentIds: [home.leadDepartmentId] });
  return loaded.stages
    .map((stage) => presentStage(ctx, stage, home))
    .flatMap(({ id, name, version, archivedAt }) =>
      archivedAt === null ? [] : [{ id, name, version, archivedAt, abilities: { restore } }],
    )
    .sort(newestFirst);
}

function archivedTouchpoints(
  ctx: ReadContext,
  loaded: LoadedMap,
  home: TouchpointHome,
  touchpoints: readonly MapTouchpoint[],
): JourneyMap["archived"]["touchpoints"] {
  const gone = new Set<string>(
    loaded.stages.filter(({ archivedAt }) => archivedAt !== null).map(({ id }) => id),
  );
  return touchpoints
    .flatMap(({ id, title, version, stageId, department, departmentId, archivedAt }) => {
      if (archivedAt === null) return [];
      const restore =
        !home.archived && ctx.can("touchpoint.edit", answerableFor(departmentId, home.leadDepartmentId));
      const stageArchived = gone.has(stageId);
      return [{ id, title, version, stageId, stageArchived, department, archivedAt, abilities: { restore } }];
    })
    .sort(newestFirst);
}
