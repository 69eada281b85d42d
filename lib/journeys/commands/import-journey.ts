import type { WriteContext } from "@/lib/core/context";
import { defineCommand } from "@/lib/core/define-command";
import { invalid } from "@/lib/core/errors";
import { assertNewJourney } from "../assert-new-journey";
import { inOrder } from "../in-order";
import { insertJourney } from "../insert-journey";
import { insertStages } from "../insert-stages";
import { assertOwner, insertTouchpoints, type NewTouchpoint } from "../insert-touchpoints";
import { journeyImportSchema, type JourneyImport } from "../formats/journey-import";
import { loadJourney } from "../load-journey";
import { journeyHeaderSchema } from "../presented-journey";

export const importJourney = defineCommand({
  name: "journey.import",
  summary: "Make a journey with all its stages and touchpoints, as an import's preview showed it",
  input: journeyImportSchema,
  output: journeyHeaderSchema,
  async run(ctx, input) {
    const { stages, ...fields } = input;
    const { archived } = await assertNewJourney(ctx, fields, { owners: ownersIn(stages) });
    assertOwners(stages, archived);
    const journeyId = await insertJourney(ctx, fields);
    await insertContents(ctx, journeyId, stages);
    return loadJourney(ctx, journeyId);
  },
});

type ImportedStages = JourneyImport["stages"];

const ownersIn = (stages: ImportedStages) =>
  stages.flatMap((stage) => stage.touchpoints.map(({ departmentId }) => departmentId));

function assertOwners(stages: ImportedStages, archived: ReadonlySet<string>): void {
  for (const [stageIndex, stage] of stages.entries()) {
    for (const [index, { control, departmentId }] of stage.touchpoints.entries()) {
      const path = `stages.${stageIndex}.touchpoints.${index}.departmentId`;
      if (departmentId && archived.has(departmentId)) throw invalid({ [path]: "archived" });
      assertOwner(control, departmentId, path);
    }
  }
}

async function insertContents(
  ctx: WriteContext,
  journeyId: Parameters<typeof insertStages>[1],
  stages: ImportedStages,
): Promise<void> {
  const made = await insertStages(
    ctx,
    journeyId,
    inOrder(stages.map(({ name, goal, phase }) => ({ fields: { name, goal, phase } }))),
  );
  const contents = made.flatMap((stage, index) =>
    inOrder(stages[index]?.touchpoints ?? []).map(({ departmentId, position, ...fields }): NewTouchpoint => ({
      stageId: stage.id,
      position,
      departmentId,
      fields,
    })),
  );
  await insertTouchpoints(ctx, journeyId, contents);
}
