import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseEnv } from "@/lib/core/parse-env";

// What the container image starts: checks the environment, migrates if it may, and becomes the server.
const here = dirname(fileURLToPath(import.meta.url));

const environment = parseEnv(process.env);
if (!environment.ok) {
  console.error(`The environment is not right:\n- ${environment.problems.join("\n- ")}`);
  process.exit(1);
}
if (environment.value.DATABASE_OWNER_URL) {
  const { status } = spawnSync(process.execPath, [join(here, "migrate.mjs")], { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
// The server never learns how to become the tables' owner.
delete process.env.DATABASE_OWNER_URL;
// A container is reached through its own address, and Docker puts the container's name here.
process.env.HOSTNAME = "0.0.0.0";
process.env.PORT = String(environment.value.PORT);
await import(pathToFileURL(join(here, "../../server.js")).href);
