import { setTimeout as delay } from "node:timers/promises";
import { closePool } from "@/db/client";
import { updateJourney } from "@/lib/journeys/commands/update-journey";
import { read } from "@/lib/core/read";
import { getJourneyMap } from "@/lib/journeys/queries/get-journey-map";
import { must } from "../seed/must";
import type { Stand } from "./bench-stand";
import { figure, type Figure } from "./figure";
import { openStream, type OpenStream } from "./open-stream";
import { percentile } from "./percentile";
import { residentBytes } from "./resident-bytes";

const streams = 1_000;
/** On another server of the same database. */
const elsewhere = 50;
const changes = 20;
const pauseMs = 1_500;
// Longer than the bar, so that what comes late is seen to be late and not missing.
const patienceMs = 10_000;

/** A thousand open streams of one journey on one server, some on another, and how soon each learns of a change. */
export async function measureStreams(stand: Stand): Promise<Figure[]> {
  const { world, database, few } = stand;
  process.env.DATABASE_URL = database.url("app");
  const { actor } = world.places.sydby;
  const listeners = await stand.people();
  const journeyId = world.journeys[60];
  const other = await stand.another();
  const arrived: number[][] = [];
  const open: OpenStream[] = [];
  const enter = async (origin: string, count: number) => {
    for (let number = 0; number < count; number += 1) {
      const times: number[] = [];
      arrived.push(times);
      const address = `${origin}/api/events?org=sydby&journey=${journeyId}`;
      const cookie = listeners[number % listeners.length]?.cookie ?? "";
      open.push(await openStream(address, cookie, () => times.push(performance.now())));
    }
  };
  try {
    // What the first streams load is loaded once, and not theirs to bear.
    await enter(few.origin, 20);
    const before = await atRest(few.origin);
    await enter(few.origin, streams - 20);
    const perStream = ((await atRest(few.origin)) - before) / (streams - 20) / 1024;
    await enter(other.origin, elsewhere);

    const waits: number[] = [];
    let missing = 0;
    for (let change = 0; change < changes; change += 1) {
      for (const times of arrived) times.length = 0;
      const map = await read(getJourneyMap, actor, { journeyId });
      if (!map.ok) throw new Error(`the journey cannot be read: ${map.error.kind}`);
      const expectedVersion = map.value.journey.version;
      await must(updateJourney, actor, { journeyId, expectedVersion, changes: { goal: `Change ${change}` } });
      const committed = performance.now();
      const unheard = () => arrived.filter((times) => times.length === 0).length;
      for (const end = committed + patienceMs; unheard() > 0 && performance.now() < end; await delay(20));
      missing += unheard();
      for (const [first] of arrived) if (first !== undefined) waits.push(first - committed);
      await delay(pauseMs);
    }
    const told = performance.now();
    await other.stop();
    const stopped = performance.now() - told;
    const whole = await Promise.all(open.slice(streams).map(({ ended }) => ended));
    const cutOff = whole.filter((ended) => !ended).length;
    const unit = `of ${changes} changes on ${streams} streams of one server and ${elsewhere} of another`;
    return [
      figure(
        "event streams",
        percentile(waits, 99),
        `ms until a change has reached 99 %, ${streams} streams`,
        {
          atMost: 1_000,
        },
      ),
      figure("event streams", missing, `missed, ${unit}`, { atMost: 0 }),
      figure("event streams", Math.round(stopped), `ms until a server with ${elsewhere} of them has ended`, {
        atMost: 5_000,
      }),
      figure("event streams", cutOff, `cut off by that, of ${elsewhere}`, { atMost: 0 }),
      figure("event streams", perStream, "kB of memory each", { atMost: 50 }),
    ];
  } finally {
    for (const stream of open) stream.close();
    await closePool();
  }
}

/** What the server takes when it has come to rest. */
async function atRest(origin: string): Promise<number> {
  await delay(3_000);
  return residentBytes(origin);
}
