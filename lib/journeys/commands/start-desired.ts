import { z } from "zod";
import type { WriteContext } from "@/lib/core/context";
import { defineCommand } from "@/lib/core/define-command";
import { invalid, notFound } from "@/lib/core/errors";
import { journeyIdSchema, type DepartmentId, type JourneyId, type StageId } from "@/lib/core/ids";
import { assertNoDesired } from "../desired-journey";
import { findDepartments } from "../find-references";
import { insertJourney } from "../insert-journey";
import { insertStagesOf } from "../insert-stages";
import { insertTouchpoints, type NewTouchpoint } from "../insert-touchpoints";
import { assertLiveJourney, lockJourney, maySeeState } from "../journey-row";
import { loadJourney } from "../load-journey";
import { loadJourneyMap } from "../load-journey-map";
import { newJourneyFieldsSchema, stageFieldsSchema, touchpointFieldsSchema } from "../model";
import { presentMap } from "../present-map";
import { journeyHeaderSchema } from "../presented-journey";
import type { JourneyMap, MapStage } from "../presented-map";
import { startingFields } from "../rules/desired/starting-fields";

export const startDesired = defineCommand({
  name: "journey.start-desired",
  summary: "Begin to draw a journey as it should be, from a copy of how it is",
  input: z.strictObject({ journeyId: journeyIdSchema }),
  output: journeyHeaderSchema,
  async run(ctx, { journeyId }) {
    const around = await loadJourneyMap(ctx, journeyId);
    if (!around || !maySeeState(ctx, around.journey.row.state)) throw notFound();
    // Whoever owns something in it must not be archived before they can be asked what becomes of the copies.
    await findDepartments(
      ctx,
      around.departments.map(({ id }) => id),
    );
    const journey = await lockJourney(ctx, journeyId, "whole");
    ctx.authorise("journey.edit", { departmentIds: [journey.leadDepartmentId] });
    assertLiveJourney(journey);
    if (journey.desiredOfJourneyId) throw invalid({ "": "desired" });
    await assertNoDesired(ctx, journeyId);
    const loaded = await loadJourneyMap(ctx, journeyId);
    if (!loaded) throw new Error("the journey is gone");
    return loadJourney(ctx, await copyAsDesired(ctx, presentMap(ctx, loaded)));
  },
});

async function copyAsDesired(ctx: WriteContext, { journey, stages }: JourneyMap): Promise<JourneyId> {
  const id = await insertJourney(ctx, {
    ...newJourneyFieldsSchema.strip().parse({
      ...journey,
      serviceId: journey.service?.id ?? null,
      leadDepartmentId: journey.leadDepartment.id,
      personaIds: journey.personas.map((persona) => persona.id),
    }),
    desiredOfJourneyId: journey.id,
  });
  const copies = await insertStagesOf(
    ctx,
    stages.map((stage) => ({
      journeyId: id,
      currentStageId: stage.id,
      position: stage.position,
      fields: stageFieldsSchema.strip().parse(stage),
    })),
  );
  const stageOf = (index: number): StageId => {
    const copy = copies[index];
    if (!copy) throw new Error("the stage was not copied");
    return copy.id;
  };
  await insertTouchpoints(
    ctx,
    id,
    stages.flatMap((stage, index) => stage.touchpoints.map((one) => copyOf(one, stageOf(index)))),
  );
  return id;
}

function copyOf(touchpoint: MapStage["touchpoints"][number], stageId: StageId): NewTouchpoint {
  return {
    stageId,
    position: touchpoint.position,
    departmentId: touchpoint.departmentId as DepartmentId | null,
    currentTouchpointId: touchpoint.id,
    fields: startingFields(touchpointFieldsSchema.strip().parse(touchpoint)),
  };
}
