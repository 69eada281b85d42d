import { writeFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { closePool } from "@/db/client";
import { withProgress } from "../bootstrap/progress.mjs";
import { benchBuild, currentBuild } from "../build/current-build";
import { projectDirectory } from "../database/data-directory";
import type { EmbeddedServer } from "../database/embedded-server";
import { migrate } from "../database/migrate";
import { startTemporaryServer } from "../database/temporary-server";
import { freePort } from "../processes/free-port";
import { startApplication } from "../stack/start-application";
import { addCrowd, crowd } from "./add-crowd";
import { benchPeople, type BenchPerson } from "./bench-people";
import { makeBenchWorld, type BenchWorld } from "./bench-world";
import type { Page } from "./load-page";
import { signIn } from "./sign-in";

type Part = { stop(): Promise<void> };

/** The pages that are measured, the same of either database. */
export type Pages = {
  dashboard: Page;
  list: Page;
  map: Page;
  smallMap: Page;
  largeMap: Page;
  emptyMap: Page;
  largeDashboard: Page;
};

/** Everything that is measured: one server on a database of two organisations, one on a database of many. */
export type Stand = {
  world: BenchWorld;
  database: EmbeddedServer;
  few: { pages: Pages; origin: string };
  /** Fifty more people of Sydby, made and signed in at the first call. */
  people(): Promise<BenchPerson[]>;
  /** One more server on the database of two, started at the call. */
  another(): Promise<{ origin: string; stop(): Promise<void> }>;
  /** Set up at the first call, for it takes a while. */
  many(): Promise<{ pages: Pages; origin: string }>;
};

const many = "throughline_many";

/** Starts it all from nothing; `started` is told of each part that must be stopped. */
export async function setUpStand(started: (part: Part) => void): Promise<Stand> {
  const database = await withProgress("Starting PostgreSQL", () =>
    startTemporaryServer({
      settings: { shared_preload_libraries: "pg_stat_statements", "pg_stat_statements.track": "top" },
    }),
  );
  started(database);
  const world = await withProgress("Writing the demonstration and the journeys that are measured", () =>
    fill(database),
  );
  const build = await currentBuild(
    projectDirectory,
    (make) => withProgress("Building with the pages of the bench (takes a minute)", make),
    benchBuild,
  );
  started({ stop: async () => build.release() });
  const serve = async (name: string) => {
    const served = await withProgress(`Starting the server on ${name}`, () =>
      startServer(database, build.name, name),
    );
    started(served);
    return { origin: served.origin, pages: await pagesOf(served.origin, world) };
  };
  const few = await serve("throughline");
  await capture(few.origin, few.pages, world, build.name);
  const serveMany = async () => {
    await withProgress(`Writing ${crowd.organisations} organisations into a second database`, () =>
      addMany(database),
    );
    return serve(many);
  };
  const another = async () => {
    const served = await startServer(database, build.name, "throughline");
    started(served);
    return served;
  };
  let made: Promise<BenchPerson[]> | undefined;
  const people = () => {
    const { organisationId } = world.places.sydby.actor;
    return (made ??= benchPeople({ kind: "system", organisationId, name: "Bench" }, few.origin, 50));
  };
  return { world, database, few, people, another, many: serveMany };
}

/** Fills both databases; the second begins as the first's copy, and gets the crowd. */
async function fill(database: EmbeddedServer): Promise<BenchWorld> {
  Object.assign(process.env, settingsOf(database, "throughline", "http://localhost"));
  await migrate(database.url("owner"));
  const world = await makeBenchWorld();
  await closePool();
  await asSuperuser(
    database,
    "postgres",
    `create database ${many} template throughline owner throughline_owner`,
  );
  await asSuperuser(database, "throughline", "create extension pg_stat_statements");
  await tidy(database, "throughline");
  return world;
}

async function addMany(database: EmbeddedServer): Promise<void> {
  await addCrowd(database.url("superuser", many));
  await tidy(database, many);
}

// Otherwise the planner knows nothing, and the first pages would do the cleaning up.
const tidy = (database: EmbeddedServer, name: string) => asSuperuser(database, name, "vacuum (analyze)");

async function asSuperuser(database: EmbeddedServer, name: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: database.url("superuser", name) });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

const settingsOf = (database: EmbeddedServer, name: string, appUrl: string) => ({
  APP_URL: appUrl,
  AUTH_SECRET: database.secrets.auth,
  DATABASE_URL: database.url("app", name),
});

async function startServer(database: EmbeddedServer, build: string, name: string) {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const child = await startApplication({
    root: projectDirectory,
    build,
    port,
    logFile: join(database.directory, `${name}.log`),
    env: {
      ...settingsOf(database, name, origin),
      DATABASE_OWNER_URL: "",
      PORT: String(port),
      NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: database.secrets.actionsKey,
    },
  });
  return { origin, stop: () => child.stop() };
}

async function pagesOf(origin: string, { places, journeys }: BenchWorld): Promise<Pages> {
  const cookie = await signIn(origin, places.nordhavn.signInToken);
  const otherCookie = await signIn(origin, places.sydby.signInToken);
  const map = (id: string) => ({ url: `${origin}/sydby/journeys/${id}`, cookie: otherCookie });
  return {
    dashboard: { url: `${origin}/nordhavn/dashboard`, cookie },
    list: { url: `${origin}/nordhavn/journeys`, cookie },
    largeDashboard: { url: `${origin}/sydby/dashboard`, cookie: otherCookie },
    smallMap: map(journeys[10]),
    map: map(journeys[60]),
    largeMap: map(journeys[200]),
    emptyMap: map(journeys[0]),
  };
}

/** Keeps what the pages' queries answer where the pages made from constants read it. */
async function capture(origin: string, pages: Pages, { journeys }: BenchWorld, build: string): Promise<void> {
  const ask = `${origin}/bench/capture?organisation=`;
  const captured = {
    nordhavn: await answerOf(`${ask}nordhavn`, pages.list.cookie),
    sydby: await answerOf(`${ask}sydby&journeyId=${journeys[60]}`, pages.map.cookie),
  };
  writeFileSync(join(projectDirectory, build, "captured.json"), JSON.stringify(captured));
}

async function answerOf(url: string, cookie = ""): Promise<unknown> {
  const answer = await fetch(url, { headers: { cookie } });
  if (!answer.ok) throw new Error(`${url} was answered with ${answer.status}`);
  return answer.json();
}
