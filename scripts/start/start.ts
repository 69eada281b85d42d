import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "@/lib/core/parse-env";
import { watchStarter } from "../bootstrap/watch-starter.mjs";
import { projectDirectory } from "../database/data-directory";
import { loadEnvFile } from "../database/load-env-file";
import { migrate } from "../database/migrate";
import { claimPort } from "../processes/claim-port";
import { describeFailure } from "../processes/plain-error";
import { serverFlags } from "../processes/server-flags";
import { startChild } from "../processes/start-child.mjs";
import { stopRequest } from "../processes/stop-request";

// Requests under way may finish; the server itself ends what does not (lib/core/shutdown.ts).
const drainMs = 9_500;

/** Production: checks the environment, migrates if it may, and serves the build until it is told to stop. */
export async function start(): Promise<number> {
  const stopping = stopRequest();
  const starterIsThere = watchStarter();
  loadEnvFile();
  const environment = parseEnv(process.env);
  if (!environment.ok) {
    console.error(`The environment is not right:\n- ${environment.problems.join("\n- ")}`);
    return 1;
  }
  const { PORT: port, DATABASE_OWNER_URL: ownerUrl } = environment.value;
  const build = process.env.NEXT_DIST_DIR ?? ".next";
  if (!existsSync(join(projectDirectory, build, "BUILD_ID"))) {
    console.error("There is no build to serve: run npm run build first.");
    return 1;
  }
  try {
    await claimPort("PORT", port);
    const applied = ownerUrl ? await migrate(ownerUrl) : [];
    if (applied.length > 0) console.log(`Applied ${applied.join(", ")}.`);
  } catch (error) {
    console.error(describeFailure(error));
    return 1;
  }

  const next = join(projectDirectory, "node_modules/next/dist/bin/next");
  const server = startChild(process.execPath, [...serverFlags, next, "start", "--port", String(port)], {
    cwd: projectDirectory,
    // The server never learns how to become the tables' owner, nor how to see past row-level security.
    env: {
      ...process.env,
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      DATABASE_OWNER_URL: "",
      BACKUP_DATABASE_URL: "",
    },
    output: "show",
    graceMs: drainMs,
  });
  const watch = setInterval(() => starterIsThere() || void server.stop(), 250);
  void stopping.then(() => server.stop());
  const code = await server.exited;
  clearInterval(watch);
  return code;
}
