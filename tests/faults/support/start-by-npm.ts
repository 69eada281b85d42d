import { join } from "node:path";
import { currentBuild } from "@/scripts/build/current-build";
import { projectDirectory } from "@/scripts/database/data-directory";
import { freePort } from "@/scripts/processes/free-port";
import { startChild, type Child } from "@/scripts/processes/start-child.mjs";
import { instanceSettings, type Instance } from "./start-instance";
import { until } from "./until";

/** What `npm start` starts, on a build of the present sources; ready when it resolves. SIGTERM is its `stop`. */
export async function startByNpm(
  databaseUrl: string,
): Promise<Omit<Instance, "again" | "kill"> & { exited: Child["exited"] }> {
  const build = await currentBuild(projectDirectory, (make) => make());
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const child = startChild(process.execPath, [join(projectDirectory, "scripts/start.mjs")], {
    cwd: projectDirectory,
    env: {
      ...process.env,
      ...instanceSettings,
      NODE_ENV: "production",
      APP_URL: url,
      DATABASE_URL: databaseUrl,
      PORT: String(port),
      NEXT_DIST_DIR: build.name,
    },
    graceMs: 60_000,
  });
  const isReady = () =>
    fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
  await until(`ready: ${child.output()}`, isReady, Boolean);
  return {
    url,
    build: build.name,
    exited: child.exited,
    async stop() {
      await child.stop();
      build.release();
    },
  };
}
