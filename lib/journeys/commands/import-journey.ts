import type { WriteContext } from "@/lib/core/context";
import { defineCommand } from "@/lib/core/define-command";
import { invalid } from "@/lib/core/errors";
import { findDepartments, findService } from "../find-references";
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
    const { title, goal, description, serviceId, leadDepartmentId } = input;
    const service = await findService(ctx, serviceId);
    const { archived } = await findDepartments(ctx, [leadDepartmentId, ...ownersIn(input)]);
    ctx.authorise("journey.create", { departmentIds: [leadDepartmentId] });
    if (archived.has(leadDepartmentId)) throw invalid({ leadDepartmentId: "archived" });
    if (service.archived.size > 0) throw invalid({ serviceId: "archived" });
    assertOwners(input, archived);
    const fields = { title, goal, expectations: description, serviceId, leadDepartmentId };
    const journeyId = await insertJourney(ctx, fields);
    await insertContents(ctx, journeyId, input);
    return loadJourney(ctx, journeyId);
  },
});

const ownersIn = (input: JourneyImport) =>
  input.stages.flatMap((stage) => stage.touchpoints.map(({ departmentId }) => departmentId));

function assertOwners(input: JourneyImport, archived: ReadonlySet<string>): void {
  for (const [stageIndex, stage] of input.stages.entries()) {
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
  { stages }: JourneyImport,
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
