import { z } from "zod";
import type { WriteContext } from "@/lib/core/context";
import { defineCommand } from "@/lib/core/define-command";
import { conflict, invalid, notFound } from "@/lib/core/errors";
import { journeyIdSchema } from "@/lib/core/ids";
import { findDepartments } from "../find-references";
import { assertLiveJourney, lockJourney, type JourneyRow } from "../journey-row";
import { loadTouchpoints } from "../load-touchpoint";
import { loadJourneyOrder, type JourneyOrder } from "../journey-order";
import { mapTouchpointSchema } from "../presented-touchpoint";
import { lacksOwner } from "../rules/lacks-owner";
import { touchpointEditSchema, type TouchpointEdit } from "../touchpoint-edit";
import { answerableFor, lockTouchpoints, type TouchpointRow } from "../touchpoint-row";
import { updateTouchpointRow } from "../write-touchpoint";

export const bulkEditTouchpoints = defineCommand({
  name: "touchpoint.bulk-edit",
  summary: "Change several touchpoints of a journey, each as it is said: all of them, or none",
  input: z.strictObject({
    journeyId: journeyIdSchema,
    edits: z
      .array(touchpointEditSchema)
      .min(1)
      .max(200)
      .refine((edits) => new Set(edits.map((edit) => edit.touchpointId)).size === edits.length, {
        error: "duplicate",
      }),
  }),
  output: z.object({ touchpoints: z.array(mapTouchpointSchema) }),
  async run(ctx, { journeyId, edits }) {
    const receivers = await findDepartments(
      ctx,
      edits.map(({ changes }) => changes.departmentId),
    );
    const journey = await lockJourney(ctx, journeyId, "whole");
    const ids = edits.map((edit) => edit.touchpointId);
    const rows = await lockTouchpoints(ctx, journeyId, ids);
    const pairs = edits.map((edit) => ({ edit, row: rows.get(edit.touchpointId) ?? missing() }));
    for (const { edit, row } of pairs) authoriseEdit(ctx, journey, row, edit);
    const stale = pairs.filter(({ edit, row }) => row.version !== edit.expectedVersion);
    if (stale.length > 0) {
      const moved = stale.map(({ row }) => row.id);
      throw conflict({ touchpoints: await loadTouchpoints(ctx, moved, journey) });
    }
    assertLiveJourney(journey);
    const order = await loadJourneyOrder(ctx, journeyId);
    for (const [index, { edit, row }] of pairs.entries()) {
      assertEdit(edit, row, order, receivers.archived, `edits.${index}`);
      await updateTouchpointRow(ctx, journey, row, changesOf(ctx, edit, order, index), actionOf(edit));
    }
    return { touchpoints: await loadTouchpoints(ctx, ids, journey) };
  },
});

const missing = () => {
  throw notFound();
};

/** Each asks for what the command that does only this asks for. */
function authoriseEdit(ctx: WriteContext, journey: JourneyRow, row: TouchpointRow, edit: TouchpointEdit) {
  const { place, departmentId, ...rest } = edit.changes;
  const answerable = answerableFor(row.departmentId, journey.leadDepartmentId);
  if (place) ctx.authorise("journey.edit", { departmentIds: [journey.leadDepartmentId] });
  if (departmentId !== undefined) ctx.authorise("touchpoint.hand-over", answerable);
  if (departmentId) ctx.authorise("touchpoint.hand-over", { departmentIds: [departmentId] });
  if (Object.keys(rest).length > 0) ctx.authorise("touchpoint.edit", answerable);
}

function assertEdit(
  { changes }: TouchpointEdit,
  row: TouchpointRow,
  order: JourneyOrder,
  archivedDepartments: ReadonlySet<string>,
  path: string,
) {
  if (row.archivedAt && changes.archived !== false) throw invalid({ "": "archived" });
  if (!row.archivedAt && changes.archived === false) throw invalid({ "": "not-archived" });
  const stageId = changes.place?.stageId ?? row.stageId;
  if (changes.place && !order.hasStage(stageId))
    throw invalid({ [`${path}.changes.place`]: "not-in-journey" });
  if ((changes.place || changes.archived === false) && order.isArchivedStage(stageId))
    throw invalid({ "": "stage-archived" });
  const { departmentId = row.departmentId, control = row.control } = changes;
  if (changes.departmentId && archivedDepartments.has(changes.departmentId))
    throw invalid({ [`${path}.changes.departmentId`]: "archived" });
  if (lacksOwner(control, departmentId))
    throw invalid({ [`${path}.changes.departmentId`]: "department-required" });
}

function changesOf(
  ctx: WriteContext,
  { touchpointId, changes }: TouchpointEdit,
  order: JourneyOrder,
  index: number,
) {
  const { place, archived, ...fields } = changes;
  return {
    ...fields,
    ...(place ? order.put(touchpointId, place, `edits.${index}.changes.place`) : {}),
    ...(archived === undefined ? {} : { archivedAt: archived ? ctx.now : null }),
  };
}

/** The log calls it what it is to this touchpoint, however many changed with it. */
function actionOf({ changes }: TouchpointEdit): string {
  if (changes.archived !== undefined) return changes.archived ? "touchpoint.archive" : "touchpoint.restore";
  const { place, departmentId, ...fields } = changes;
  if (Object.keys(fields).length > 0) return "touchpoint.update";
  if (departmentId !== undefined) return "touchpoint.hand-over";
  return "touchpoint.move";
}
