import { setTimeout as delay } from "node:timers/promises";
import { closePool } from "@/db/client";
import type { PersonActor } from "@/lib/core/actor";
import { execute } from "@/lib/core/execute";
import { read } from "@/lib/core/read";
import { updateTouchpoint } from "@/lib/journeys/commands/update-touchpoint";
import { getJourneyMap } from "@/lib/journeys/queries/get-journey-map";
import type { JourneyId } from "@/lib/core/ids";
import type { Stand } from "./bench-stand";
import { figure, type Figure } from "./figure";
import { openStream } from "./open-stream";
import { percentile } from "./percentile";

const minutes = 2;
/** From one change of a person to the next, at random around this. */
const thinkMs = 2_000;

type Touchpoint = { id: string; version: number; does: string };

/**
 * Fifty people change the 200 touchpoints of one journey for two minutes, each as they last saw it: what is
 * acknowledged must be there in its turn, and whatever met another's change must have been told so.
 */
export async function measureTogether(stand: Stand): Promise<Figure[]> {
  const { world, database, few } = stand;
  process.env.DATABASE_URL = database.url("app");
  const { actor } = world.places.sydby;
  const editors = await stand.people();
  const journeyId = world.journeys[200];
  const before = await touchpointsOf(actor, journeyId);
  const kept = new Map(before.map(({ id, version }) => [id, { version, texts: [] as string[] }]));
  const tally = { changes: 0, conflicts: 0, refused: 0, silent: 0 };
  const committed: number[] = [];
  const visible: number[] = [];

  const address = `${few.origin}/api/events?org=sydby&journey=${journeyId}`;
  const stream = await openStream(address, editors[0]?.cookie ?? "", () => {
    const now = performance.now();
    for (const at of committed.splice(0)) visible.push(now - at);
  });
  const until = Date.now() + minutes * 60_000;
  const edit = async ({ actor: editor }: { actor: PersonActor }, number: number) => {
    let seen = new Map(before.map((touchpoint) => [touchpoint.id, touchpoint]));
    for (let round = 0; Date.now() < until; round += 1) {
      await delay(Math.random() * 2 * thinkMs);
      const ids = [...seen.keys()];
      const touchpoint = seen.get(ids[Math.floor(Math.random() * ids.length)] ?? "");
      if (!touchpoint) throw new Error("there is no touchpoint");
      const does = `Said by ${number} in round ${round}`;
      const input = { touchpointId: touchpoint.id, expectedVersion: touchpoint.version, changes: { does } };
      const result = await execute(updateTouchpoint, editor, input);
      if (result.ok) {
        committed.push(performance.now());
        tally.changes += 1;
        const { version, texts } = kept.get(touchpoint.id) ?? { version: NaN, texts: [] };
        texts.push(does);
        // A change made over one that was not seen would not be its successor.
        if (result.value.version !== touchpoint.version + 1) tally.silent += 1;
        kept.set(touchpoint.id, { version, texts });
        seen.set(touchpoint.id, result.value);
      } else if (result.error.kind === "conflict") {
        tally.conflicts += 1;
        seen = new Map((await touchpointsOf(editor, journeyId)).map((one) => [one.id, one]));
      } else tally.refused += 1;
    }
  };
  try {
    await Promise.all(editors.map(edit));
    await delay(1_000);
    const after = await touchpointsOf(actor, journeyId);
    const lost = after.filter(({ id, version, does }) => {
      const { version: began, texts } = kept.get(id) ?? { version: NaN, texts: [] };
      return version !== began + texts.length || (texts.length > 0 && !texts.includes(does));
    }).length;
    console.log(
      `  ${tally.changes} changes by ${editors.length} people, ${tally.conflicts} met another's and were told so.`,
    );
    const unit = `${editors.length} people, 200 touchpoints, ${minutes} minutes`;
    return [
      figure("editing together", lost + tally.silent, `lost or silently overwritten, ${unit}`, { atMost: 0 }),
      figure("editing together", tally.refused, `refused for another reason than a conflict, ${unit}`, {
        atMost: 0,
      }),
      figure(
        "editing together",
        percentile(visible, 95),
        "ms until 95 % of the changes were told to others",
        {
          atMost: 500,
        },
      ),
    ];
  } finally {
    stream.close();
    await closePool();
  }
}

async function touchpointsOf(actor: PersonActor, journeyId: JourneyId): Promise<Touchpoint[]> {
  const map = await read(getJourneyMap, actor, { journeyId });
  if (!map.ok) throw new Error(`the journey cannot be read: ${map.error.kind}`);
  return map.value.stages.flatMap((stage) => stage.touchpoints);
}
