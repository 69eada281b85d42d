import { expect, test } from "vitest";
import { asSuperuser } from "./support/as-superuser";
import { effort } from "./support/effort";
import { Ledger } from "./support/ledger";
import { tell } from "./support/tell";
import { until } from "./support/until";
import { useKillableStack } from "./support/use-killable-stack";
import { writeOverHttp } from "./support/write-over-http";

const readyLimitMs = 15_000;

const { instance, visitor, postgres, startPostgresAgain } = useKillableStack();

const isReady = () =>
  fetch(`${instance().url}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  );

/** Kills one of them and starts it again; answers with how long it took until the server was ready. */
async function killed(victim: "server" | "postgres"): Promise<number> {
  let started = 0;
  if (victim === "server") {
    await instance().kill();
    started = Date.now();
    await instance().again();
  } else {
    await postgres().kill();
    started = Date.now();
    await startPostgresAgain();
  }
  await until("ready again", isReady, Boolean, readyLimitMs - (Date.now() - started));
  return Date.now() - started;
}

test("whatever was acknowledged is there once after the server or PostgreSQL was killed under load", async () => {
  const ledger = new Ledger();
  let over = false;
  const writers = Array.from({ length: 6 }, () => writeOverHttp(instance(), visitor(), ledger, () => over));
  const slowest = { server: 0, postgres: 0 };
  const acknowledged = () => ledger.count("acknowledged");
  const underLoad = (since: number) =>
    until("writes go on", acknowledged, (count) => count > since + 20, 30_000);
  try {
    for (let kill = 0; kill < effort.kills; kill += 1) {
      for (const victim of ["server", "postgres"] as const) {
        await underLoad(acknowledged());
        slowest[victim] = Math.max(slowest[victim], await killed(victim));
      }
    }
    await underLoad(acknowledged());
  } finally {
    over = true;
    await Promise.all(writers);
  }
  const rows = await asSuperuser(postgres().url("superuser"), "select body from comments");
  tell("Servers killed under write load", {
    "kills of the server": effort.kills,
    "kills of PostgreSQL": effort.kills,
    "slowest to be ready again, the server (ms)": slowest.server,
    "slowest to be ready again, PostgreSQL (ms)": slowest.postgres,
    "writes acknowledged": acknowledged(),
    "writes refused": ledger.count("refused"),
    "writes of which nobody knew": ledger.count("unknown"),
    "rows found": rows.length,
  });
  ledger.expectKept(rows.map(({ body }) => String(body)));
  const [recorded] = await asSuperuser(
    postgres().url("superuser"),
    `select (select count(*)::int from audit_entries where action = 'comment.create') as entries,
            (select count(*)::int from outbox_events where name = 'comment.create') as events`,
  );
  expect(recorded).toEqual({ entries: rows.length, events: rows.length });
});
