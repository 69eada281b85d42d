import pLimit from "p-limit";
import type { OrganisationId } from "@/lib/core/ids";

/** How many are drawn at the same time, and how many of one organisation are drawn or wait for it. */
export const drawingTurns = { atOnce: 2, perOrganisation: 20 } as const;

type Turns = { limit: ReturnType<typeof pLimit>; held: Map<OrganisationId, number> };

// Next bundles a module more than once; the turns must still be one row a process.
const holder = globalThis as { [key: symbol]: Turns | undefined };
const key = Symbol.for("throughline.drawing-turns");

/**
 * Draws when it is this one's turn: a drawing takes memory and a processor, however many ask. Null when so many of
 * the organisation wait already that one more would wait in vain.
 */
export async function drawInTurn<Drawing>(
  organisationId: OrganisationId,
  draw: () => Promise<Drawing>,
): Promise<Drawing | null> {
  const { limit, held } = (holder[key] ??= { limit: pLimit(drawingTurns.atOnce), held: new Map() });
  const before = held.get(organisationId) ?? 0;
  if (before >= drawingTurns.perOrganisation) return null;
  held.set(organisationId, before + 1);
  try {
    return await limit(draw);
  } finally {
    const left = (held.get(organisationId) ?? 1) - 1;
    if (left > 0) held.set(organisationId, left);
    else held.delete(organisationId);
  }
}
