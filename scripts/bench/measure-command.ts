import { randomUUID } from "node:crypto";
import pg from "pg";
import { closePool } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { read } from "@/lib/core/read";
import { updateTouchpoint } from "@/lib/journeys/commands/update-touchpoint";
import { getJourneyMap } from "@/lib/journeys/queries/get-journey-map";
import type { MapTouchpoint } from "@/lib/journeys/presented-touchpoint";
import { must } from "../seed/must";
import type { Stand } from "./bench-stand";
import { figure, type Figure } from "./figure";
import { interleave, medianRatio } from "./interleave";
import { connections } from "./load-page";
import { median } from "./median";
import { recordStatements, type Statement } from "./record-statements";

const rounds = 5;
const milliseconds = 2_000;

/**
 * Changes a touchpoint as often as may be, on all connections, each its own; against the very same statements
 * sent by the bare driver. Both run in this process, on pools of the same size.
 */
export async function measureCommand({ world, database }: Stand): Promise<Figure[]> {
  const { actor } = world.places.sydby;
  process.env.DATABASE_URL = database.url("app");
  process.env.DATABASE_POOL_SIZE = String(connections);
  const pool = new pg.Pool({ connectionString: database.url("app"), max: connections });
  try {
    const changes = async () =>
      (await touchpointsOf(actor, world.journeys[200])).map((touchpoint) => changing(actor, touchpoint));
    const recorded: Replay[] = [];
    for (const change of await changes()) {
      recorded.push(replayOf(await recordStatements(change), await recordStatements(change)));
    }
    // What the bare driver repeats puts the versions back: they are read anew.
    const product = async () => perSecond(await changes());
    const replayed = (named: boolean) => () =>
      perSecond(recorded.map((replay) => () => send(pool, replay, named)));
    const subjects = { product, bare: replayed(false), kept: replayed(true) };
    // Plans are kept from the sixth use on, by each connection.
    for (const subject of Object.values(subjects)) await subject();
    const measured = await interleave(rounds, subjects);
    const shown = Object.entries(measured).map(([name, rates]) => `${name} ${median(rates).toFixed(0)}`);
    console.log(`  Commands a second: ${shown.join(", ")}.`);
    const compared = (other: readonly number[], unit: string) =>
      figure("touchpoint.update", medianRatio(measured.product, other), unit, { atLeast: 0.5 });
    return [
      compared(measured.bare, "of its statements' commands/s by bare pg"),
      compared(measured.kept, "of the same with plans kept by bare pg too"),
    ];
  } finally {
    await pool.end();
    await closePool();
  }
}

async function touchpointsOf(actor: Actor, journeyId: string): Promise<MapTouchpoint[]> {
  const map = await read(getJourneyMap, actor, { journeyId });
  if (!map.ok) throw new Error(`the journey cannot be read: ${map.error.kind}`);
  return map.value.stages.flatMap((stage) => stage.touchpoints).slice(0, connections);
}

function changing(actor: Actor, touchpoint: MapTouchpoint) {
  let { version } = touchpoint;
  return async () => {
    const changes = { does: `Asks for the ${version}th time`, scoreAssumed: (version % 5) - 2 };
    const input = { touchpointId: touchpoint.id, expectedVersion: version, changes };
    ({ version } = await must(updateTouchpoint, actor, input));
  };
}

type Replay = readonly { statement: Statement; fresh: ReadonlySet<string> }[];

const uuids = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const idsIn = (value: unknown): readonly string[] =>
  typeof value === "string" ? (value.match(uuids) ?? []) : [];

/** A recorded command, and which ids in its values are new ones at every run: those that were not the same twice. */
function replayOf(once: readonly Statement[], again: readonly Statement[]): Replay {
  return once.map((statement, index) => {
    const second = again[index]?.values.flatMap(idsIn) ?? [];
    const first = statement.values.flatMap(idsIn);
    return { statement, fresh: new Set(first.filter((id, place) => second[place] !== id)) };
  });
}

/** A value with other ids in the place of those that are new each time. */
function renewed(value: unknown, fresh: ReadonlySet<string>): unknown {
  return typeof value === "string" && fresh.size > 0
    ? value.replace(uuids, (id) => (fresh.has(id) ? randomUUID() : id))
    : value;
}

async function send(pool: pg.Pool, replay: Replay, named: boolean): Promise<void> {
  const client = await pool.connect();
  try {
    for (const { statement, fresh } of replay) {
      const { text, name, values } = statement;
      // What has no values goes as the product sends it: several statements in one message.
      if (values.length === 0) await client.query(text);
      else
        await client.query({
          text,
          name: named ? name : undefined,
          values: values.map((value) => renewed(value, fresh)),
        });
    }
    client.release();
  } catch (error) {
    client.release(true);
    throw error;
  }
}

/** How often all the works together were done in a second, each one after another. */
async function perSecond(works: readonly (() => Promise<void>)[]): Promise<number> {
  let done = 0;
  const started = performance.now();
  const worker = async (work: () => Promise<void>) => {
    for (; performance.now() - started < milliseconds; done += 1) await work();
  };
  await Promise.all(works.map(worker));
  return done / ((performance.now() - started) / 1000);
}
