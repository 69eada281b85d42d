import { eq, sql } from "drizzle-orm";
import { improvements } from "@/db/schema";
import type { ReadContext, WriteContext } from "@/lib/core/context";
import { conflict, invalid, notFound } from "@/lib/core/errors";
import type { ImprovementId } from "@/lib/core/ids";
import { changedFields } from "@/lib/journeys/changed-fields";
import { improvementJson, type LoadedImprovement } from "./improvement-json";
import { presentImprovement } from "./present-improvement";
import type { Improvement } from "./presented-improvement";

export type ImprovementRow = typeof improvements.$inferSelect;

/** The improvement, locked until the command ends. */
export async function lockImprovement(
  ctx: ReadContext,
  improvementId: ImprovementId,
): Promise<ImprovementRow> {
  const [row] = await ctx.tx
    .select()
    .from(improvements)
    .where(eq(improvements.id, improvementId))
    .for("no key update");
  if (!row) throw notFound();
  return row;
}

/** Nothing archived changes, and nothing changes that somebody else changed first. */
export async function assertEditable(
  ctx: ReadContext,
  row: ImprovementRow,
  expectedVersion: number,
): Promise<void> {
  if (row.archivedAt) throw invalid({ "": "archived" });
  await assertVersion(ctx, row, expectedVersion);
}

export async function assertVersion(
  ctx: ReadContext,
  row: ImprovementRow,
  expectedVersion: number,
): Promise<void> {
  if (row.version !== expectedVersion) throw conflict(await loadImprovement(ctx, row.id as ImprovementId));
}

/** An improvement as it now stands. */
export async function loadImprovement(ctx: ReadContext, improvementId: ImprovementId): Promise<Improvement> {
  const { rows } = await ctx.tx.execute<{ improvement: LoadedImprovement }>(
    sql`select ${improvementJson} as improvement from ${improvements} where ${improvements.id} = ${improvementId}`,
  );
  const [found] = rows;
  if (!found) throw notFound();
  return presentImprovement(ctx, found.improvement);
}

/** Changes a locked improvement, says so in the log, and answers it as it now stands. */
export async function writeImprovement(
  ctx: WriteContext,
  row: ImprovementRow,
  changes: Partial<typeof improvements.$inferInsert>,
  more: { before?: object; after?: object } = {},
): Promise<Improvement> {
  const version = row.version + 1;
  await ctx.tx
    .update(improvements)
    .set({ ...changes, version, updatedAt: ctx.now })
    .where(eq(improvements.id, row.id));
  const { before, after } = changedFields(row, changes);
  ctx.record({
    entity: { kind: "improvement", id: row.id },
    before: { ...before, ...more.before, version: row.version },
    after: { ...after, ...more.after, version },
  });
  return loadImprovement(ctx, row.id as ImprovementId);
}
