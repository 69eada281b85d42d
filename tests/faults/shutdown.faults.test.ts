import { Agent, request } from "node:http";
import { connect } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../support/test-database";
import { asSuperuser } from "./support/as-superuser";
import { buildVisitor, type Visitor } from "./support/build-visitor";
import { commentThrough } from "./support/comment-through";
import { startByNpm } from "./support/start-by-npm";
import { tell } from "./support/tell";
import { until } from "./support/until";

const limitMs = 10_000;

let database: TestDatabase;
let visitor: Visitor;
let server: Awaited<ReturnType<typeof startByNpm>>;
let locker: pg.Client;

beforeAll(async () => {
  database = await createTestDatabase();
  visitor = await buildVisitor(database.appUrl);
  locker = new pg.Client({ connectionString: database.ownerUrl });
  await locker.connect();
});
afterAll(async () => {
  await locker?.end();
  await database?.drop();
});
beforeEach(async () => {
  server = await startByNpm(database.appUrl);
});
afterEach(() => server.stop());

const backends = async (condition: string) => {
  const [row] = await asSuperuser(
    inject("databaseServer").superuserUrl,
    `select count(*)::int as count from pg_stat_activity
      where application_name = 'throughline' and datname = $1 and ${condition}`,
    [new URL(database.appUrl).pathname.slice(1)],
  );
  return Number(row?.count);
};

/** A comment that waits for a lock, in the database by the time that this resolves. */
async function slowComment(body: string): Promise<{ answer: ReturnType<typeof commentThrough> }> {
  await locker.query("begin; lock table comments in access exclusive mode");
  const answer = commentThrough(server, visitor, body);
  answer.catch(() => {});
  const waiting = () => backends("wait_event_type = 'Lock'");
  await until("the slow request waits", waiting, (count) => count > 0);
  return { answer };
}

const takesConnections = () =>
  new Promise<boolean>((resolve) => {
    const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
    const done = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.on("connect", () => done(true)).on("error", () => done(false));
  });

/** A request on a connection of its own whose last line is sent when `finish` is called; then the whole answer. */
function slowlyAsk(path: string): { finish(): Promise<string> } {
  const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
  let told = "";
  socket.setEncoding("utf8").on("data", (text) => (told += text));
  socket.write(`GET ${path} HTTP/1.1\r\nhost: localhost\r\n`);
  const over = new Promise<string>((resolve) => socket.on("close", () => resolve(told)));
  socket.on("error", () => {});
  return {
    finish() {
      socket.write("\r\n");
      return over;
    },
  };
}

/** Tells the server to stop; `ended` answers with how long that took, or throws after the limit. */
function stopServer(): { ended: Promise<number> } {
  const told = Date.now();
  void server.stop();
  const late = delay(limitMs, "late" as const, { ref: false });
  return {
    ended: Promise.race([server.exited, late]).then((outcome) => {
      expect(outcome).not.toBe("late");
      return Date.now() - told;
    }),
  };
}

/** A request of its own on a connection that stays open, and the status of its answer. */
const visit = (agent: Agent, path: string) =>
  new Promise<number | string>((resolve) => {
    request(server.url + path, { agent }, (response) => {
      response.resume().on("end", () => resolve(response.statusCode ?? 0));
    })
      .on("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
      .end();
  });

test("what was begun is answered, nothing new is taken, and no connection to the database stays", async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  expect(await visit(agent, "/livez")).toBe(200);
  const slow = await slowComment("begun before the end");

  const asked = slowlyAsk("/readyz");
  expect(await visit(agent, "/livez")).toBe(200);

  const { ended } = stopServer();
  await until("the server takes no connections", takesConnections, (takes) => !takes);
  // A connection that was idle is closed.
  expect(["ECONNREFUSED", "ECONNRESET"]).toContain(await visit(agent, "/readyz"));
  // One that was in use already is told why, and closed.
  const answer = await asked.finish();
  expect(answer).toMatch(/^HTTP\/1\.1 503 [^]*^connection: close\r$[^]*"shutting-down"/im);
  await locker.query("rollback");
  expect(await slow.answer).toMatchObject({ ok: true });
  const took = await ended;
  await until(
    "no backend of ours",
    () => backends("true"),
    (count) => count === 0,
  );
  tell("Told to stop with a request under way", { "ended after (ms, limit 10000)": took });
  agent.destroy();
});

test("a connection that never ends does not keep it", async () => {
  // A request whose body never comes to its end, and one that only begins.
  const sockets = ["content-length: 1000\r\n\r\nhalf", "x-half: "].map((rest) => {
    const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
    socket.on("error", () => {});
    socket.write(`POST /sign-out HTTP/1.1\r\nhost: localhost\r\norigin: ${server.url}\r\n${rest}`);
    return socket;
  });
  const agent = new Agent({ keepAlive: true });
  expect(await visit(agent, "/livez")).toBe(200);
  await slowComment("never to be answered");

  const took = await stopServer().ended;
  await locker.query("rollback");
  await until(
    "no backend of ours",
    () => backends("true"),
    (count) => count === 0,
  );
  tell("Told to stop with connections that never end", { "ended after (ms, limit 10000)": took });
  agent.destroy();
  for (const socket of sockets) socket.destroy();
});
