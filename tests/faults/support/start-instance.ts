import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { currentBuild } from "@/scripts/build/current-build";
import { projectDirectory } from "@/scripts/database/data-directory";
import { freePort } from "@/scripts/processes/free-port";
import { startApplication } from "@/scripts/stack/start-application";

/** Whatever every instance here is told; the same for all, as for several servers side by side. */
export const instanceSettings = {
  AUTH_SECRET: "only-for-tests-only-for-tests-only-for-tests",
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: Buffer.alloc(32, 7).toString("base64"),
  DATABASE_OWNER_URL: "",
  LOG_LEVEL: "warn",
};

export type Instance = {
  /** Where this one listens. */
  url: string;
  build: string;
  stop(): Promise<void>;
  /** Kills it, and starts it again at the same place. */
  kill(): Promise<void>;
  again(): Promise<void>;
};

type Wishes = {
  databaseUrl: string;
  /** What people type, when that is another instance's address. */
  appUrl?: string;
  env?: Record<string, string>;
};

/** A production server of the present sources; ready when it resolves. */
export async function startInstance({ databaseUrl, appUrl, env }: Wishes): Promise<Instance> {
  const directory = mkdtempSync(join(tmpdir(), "throughline-instance-"));
  const build = await currentBuild(projectDirectory, (make) => make());
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const start = () =>
    startApplication({
      root: projectDirectory,
      build: build.name,
      port,
      logFile: join(directory, "server.log"),
      env: {
        ...instanceSettings,
        APP_URL: appUrl ?? url,
        DATABASE_URL: databaseUrl,
        PORT: String(port),
        ...env,
      },
    });
  let child = await start();
  return {
    url,
    build: build.name,
    kill: () => child.kill(),
    async again() {
      child = await start();
    },
    async stop() {
      await child.stop();
      build.release();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
