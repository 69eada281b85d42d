import { and, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { journeyVersions } from "@/db/schema";
import type { ReadContext } from "@/lib/core/context";
import { notFound } from "@/lib/core/errors";
import type { JourneyId } from "@/lib/core/ids";
import { journeySnapshotSchema, type JourneySnapshot } from "./presented-snapshot";
import type { JourneyVersion } from "./presented-history";

/** The number of a published version. */
export const versionNumberSchema = z.int().min(1).max(2_147_483_647);

type KeptVersion = { version: JourneyVersion; snapshot: JourneySnapshot };

/** Versions of a journey by their numbers, in one statement; NotFound unless all are there. */
export async function findVersions(
  ctx: ReadContext,
  journeyId: JourneyId,
  numbers: readonly number[],
): Promise<(number: number) => KeptVersion> {
  const wanted = [...new Set(numbers)];
  const rows =
    wanted.length === 0
      ? []
      : await ctx.tx
          .select()
          .from(journeyVersions)
          .where(and(eq(journeyVersions.journeyId, journeyId), inArray(journeyVersions.number, wanted)));
  const kept = new Map(
    rows.map(({ number, note, score, publishedBy, publishedAt, snapshot }) => [
      number,
      {
        version: { number, note, score, publishedBy, publishedAt: publishedAt.toISOString() },
        snapshot: journeySnapshotSchema.parse(snapshot),
      },
    ]),
  );
  return (number) => {
    const found = kept.get(number);
    if (!found) throw notFound();
    return found;
  };
}
