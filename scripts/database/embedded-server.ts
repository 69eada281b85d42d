import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { takeLock } from "../processes/file-lock";
import { freePort } from "../processes/free-port";
import { PlainError } from "../processes/plain-error";
import { startChild, type Child } from "../processes/start-child.mjs";
import { initialiseCluster, ownerOf, postgresEnvironment, refuseForeignCluster } from "./cluster";
import { createRoles } from "./create-roles";
import { prepareDirectory } from "./data-directory";
import { killServer } from "./kill-server";
import { majorVersion, nativeBinaries } from "./native-binaries";
import { roleUrl, type Role } from "./role-url";
import { secretsOf, type Secrets } from "./secrets";
import { serverHome } from "./server-home";
import { serviceUser, type ServiceUser } from "./service-user";
import { stopOrphan } from "./stop-orphan";
import { untilAnswers } from "./until-answers";

export type EmbeddedServer = {
  /** Its data directory, for logs and the like. */
  directory: string;
  port: number;
  secrets: Secrets;
  url(role: Role, database?: string): string;
  /** Its exit code, when it ends by itself. */
  exited: Promise<number>;
  stop(): Promise<void>;
  /** Kills every process of it at once; the next start on its directory recovers. */
  kill(): Promise<void>;
};

type Wishes = {
  directory: string;
  /** Whether the data must survive a failing machine. Tests' data need not. */
  durable: boolean;
  /** The directory of the programs to run it with; else those that were installed with us. */
  bin?: string;
  /** Durable as far as its processes may be killed, and no further: as quick as can be for tests that kill them. */
  killable?: boolean;
  /** A free one unless it is said. */
  wishedPort?: number | undefined;
  /** PostgreSQL's own settings, by name, beside those that are always made. */
  settings?: Record<string, string>;
  note?(sentence: string): void;
};

/**
 * Starts PostgreSQL on a data directory, made on first use and never made anew. Roles and the database exist
 * when it resolves. The server ends with this process, however that ends.
 */
export async function startEmbeddedServer(wishes: Wishes): Promise<EmbeddedServer> {
  const directory = prepareDirectory(wishes.directory);
  const lock = takeLock(join(directory, "lock"));
  if ("holder" in lock) {
    throw new PlainError(
      `The data directory ${directory} is in use by process ${lock.holder.pid}: stop that one, or set DATA_DIR to another directory.`,
    );
  }
  try {
    return await serve(directory, wishes, lock);
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function serve(directory: string, wishes: Wishes, lock: { release(): void }): Promise<EmbeddedServer> {
  const asService = serviceUser();
  const home = serverHome(directory, asService, wishes.durable);
  for (const place of home.abandoned)
    wishes.note?.(`An earlier database of ${directory} is still in ${place}.`);
  const cluster = join(home.path, "postgres");
  const user = asService && (ownerOf(cluster) ?? asService);
  const bin = wishes.bin ?? join(nativeBinaries(home.path, user), "bin");
  refuseForeignCluster(directory, cluster, majorVersion(bin));

  const secrets = secretsOf(directory, !existsSync(join(cluster, "PG_VERSION")));
  if (!existsSync(join(cluster, "PG_VERSION"))) {
    await initialiseCluster(cluster, {
      bin,
      password: secrets.superuser,
      user,
      durable: wishes.durable,
    });
  } else {
    await stopOrphan(cluster);
  }

  const { child, port } = await launch({
    directory,
    cluster,
    bin,
    user,
    durable: wishes.durable,
    killable: wishes.killable,
    wishedPort: wishes.wishedPort,
    settings: wishes.settings ?? {},
    secrets,
  });
  const url = (role: Role, database?: string) => roleUrl(role, port, secrets, database);
  const runningFile = join(directory, "server.json");
  const stop = async () => {
    await child.stop();
    rmSync(runningFile, { force: true });
    lock.release();
  };
  try {
    await createRoles(url("superuser", "postgres"), { passwords: secrets });
    writeFileSync(runningFile, JSON.stringify({ port }));
  } catch (error) {
    await stop();
    throw error;
  }
  const kill = async () => {
    await killServer(url("superuser", "postgres"), child);
    lock.release();
  };
  return { directory, port, secrets, url, exited: child.exited, stop, kill };
}

type Launch = {
  directory: string;
  cluster: string;
  bin: string;
  user: ServiceUser | undefined;
  durable: boolean;
  killable: boolean | undefined;
  wishedPort: number | undefined;
  settings: Record<string, string>;
  secrets: Secrets;
};

/** Starts it on a free port; another process may take the port in between, then the next is tried. */
async function launch(plan: Launch, attempts = 5): Promise<{ child: Child; port: number }> {
  const logFile = join(plan.directory, "postgres.log");
  writeFileSync(logFile, "", { mode: 0o600 });
  const port = plan.wishedPort ?? (await freePort());
  const child = startChild(join(plan.bin, "postgres"), serverArguments(plan, port), {
    ...plan.user,
    cwd: "/",
    env: postgresEnvironment(plan.bin),
    output: { file: logFile },
    // A fast shutdown: connections are ended, what is committed is kept.
    stopSignal: "SIGINT",
    graceMs: 15_000,
  });
  try {
    const url = roleUrl("superuser", port, plan.secrets, "postgres");
    if (await untilAnswers(url, child.exited)) return { child, port };
  } catch (error) {
    await child.stop();
    throw error;
  }
  const told = readFileSync(logFile, "utf8");
  if (attempts > 1 && /Address already in use|pre-existing shared memory block/.test(told)) {
    await delay(200);
    return launch(plan, attempts - 1);
  }
  throw new Error(`PostgreSQL did not start:\n${told.slice(-2_000)}`);
}

function serverArguments({ cluster, durable, killable, settings: further }: Launch, port: number): string[] {
  const settings = {
    listen_addresses: "127.0.0.1",
    port,
    unix_socket_directories: "",
    password_encryption: "scram-sha-256",
    timezone: "UTC",
    max_connections: durable ? 100 : 300,
    ...(durable ? {} : { fsync: "off", full_page_writes: "off", autovacuum: "off" }),
    ...(durable || killable ? {} : { synchronous_commit: "off" }),
    ...further,
  };
  return ["-D", cluster, ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])];
}
