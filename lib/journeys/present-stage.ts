import type { stages } from "@/db/schema";
import type { ReadContext } from "@/lib/core/context";
import type { TouchpointHome } from "./present-touchpoint";
import { stageHeaderSchema, type StageHeader } from "./presented-map";
import { toMoment, toMomentOrNull, type JsonRow } from "./row-json";

type Row = typeof stages.$inferSelect;

/** A stage from the table or from JSON; its department is its journey's lead. */
export function presentStage(ctx: ReadContext, row: Row | JsonRow<Row>, home: TouchpointHome): StageHeader {
  const may =
    !home.archived &&
    row.archivedAt === null &&
    ctx.can("journey.edit", { departmentIds: [home.leadDepartmentId] });
  return stageHeaderSchema.parse({
    ...row,
    updatedAt: toMoment(row.updatedAt),
    archivedAt: toMomentOrNull(row.archivedAt),
    abilities: { edit: may, archive: may },
  });
}
