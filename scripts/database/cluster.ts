import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { PlainError } from "../processes/plain-error";
import { startChild } from "../processes/start-child.mjs";
import { majorVersion } from "./native-binaries";
import { programEnvironment } from "./programs/program-environment";
import type { ServiceUser } from "./service-user";

/** Refuses, in one sentence, a directory that holds a database which these programs cannot serve. */
export function refuseForeignCluster(directory: string, cluster: string, major: string): void {
  for (const place of [directory, cluster]) {
    const file = join(place, "PG_VERSION");
    if (!existsSync(file)) continue;
    const found = readFileSync(file, "utf8").trim();
    if (found !== major) {
      throw new PlainError(
        `The data directory ${directory} belongs to PostgreSQL ${found} and this is PostgreSQL ${major}: move it away, or set DATA_DIR to another directory.`,
      );
    }
    if (place === directory) {
      throw new PlainError(
        `${directory} is a PostgreSQL directory of somebody else's: set DATA_DIR to another directory.`,
      );
    }
  }
  if (existsSync(cluster) && !existsSync(join(cluster, "PG_VERSION")) && readdirSync(cluster).length > 0) {
    throw new PlainError(
      `${cluster} holds something that is no database: move it away, or set DATA_DIR to another directory.`,
    );
  }
}

/** Whom an existing cluster must be served by: PostgreSQL insists on its owner. */
export function ownerOf(cluster: string): ServiceUser | undefined {
  if (!existsSync(cluster)) return undefined;
  const { uid, gid } = statSync(cluster);
  return uid === 0 ? undefined : { uid, gid };
}

/** Makes a cluster where there is none. It appears whole or not at all. */
export async function initialiseCluster(
  cluster: string,
  wishes: { bin: string; password: string; user: ServiceUser | undefined; durable: boolean },
): Promise<void> {
  const { bin, password, user, durable } = wishes;
  const draft = `${cluster}.draft`;
  const passwordFile = `${cluster}.password`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user) for (const path of [draft, passwordFile]) chownSync(path, user.uid, user.gid);
  try {
    const run = startChild(
      join(bin, "initdb"),
      [
        `--pgdata=${draft}`,
        "--username=postgres",
        `--pwfile=${passwordFile}`,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale=C",
        ...unicodeLocale(bin),
        "--no-instructions",
        ...(durable ? [] : ["--no-sync"]),
      ],
      { ...user, cwd: "/", env: postgresEnvironment(bin) },
    );
    if ((await run.exited) !== 0) throw new Error(`initdb failed:\n${run.output()}`);
    renameSync(draft, cluster);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/** Nothing of the caller's environment: PGDATA, PGPORT and the like would change what is started. */
export function postgresEnvironment(bin: string): NodeJS.ProcessEnv {
  return {
    PATH: "/usr/bin:/bin",
    LC_ALL: "C",
    TZ: "UTC",
    NODE_ENV: process.env.NODE_ENV,
    ...programEnvironment(bin),
  };
}

// PostgreSQL's own, the same on every system; versions before 17 do not have it.
function unicodeLocale(bin: string): string[] {
  return Number(majorVersion(bin)) >= 17 ? ["--locale-provider=builtin", "--builtin-locale=C.UTF-8"] : [];
}
