import { and, eq, isNull } from "drizzle-orm";
import { journeys } from "@/db/schema";
import type { WriteContext } from "@/lib/core/context";
import type { JourneyRow } from "./journey-row";
import { writeJourney } from "./write-journey";

/** Archives what is desired beside a journey that is archived at this moment: by that moment it is known again. */
export async function archiveWithCurrent(ctx: WriteContext, current: JourneyRow): Promise<void> {
  await write(ctx, isNull(journeys.archivedAt), current, ctx.now);
}

/** Brings back what was archived with a journey; what had been given up before stays where it is. */
export async function restoreWithCurrent(ctx: WriteContext, current: JourneyRow): Promise<void> {
  if (current.archivedAt) await write(ctx, eq(journeys.archivedAt, current.archivedAt), current, null);
}

async function write(
  ctx: WriteContext,
  which: ReturnType<typeof eq>,
  { id }: JourneyRow,
  archivedAt: Date | null,
): Promise<void> {
  const rows = await ctx.tx
    .select()
    .from(journeys)
    .where(and(eq(journeys.desiredOfJourneyId, id), which))
    .for("no key update");
  for (const row of rows) await writeJourney(ctx, row as JourneyRow, { archivedAt });
}
