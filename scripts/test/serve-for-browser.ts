import { withProgress } from "../bootstrap/progress.mjs";
import { startTemporaryServer } from "../database/temporary-server";
import { seedHostile } from "../hostile/seed-hostile";
import { claimPort } from "../processes/claim-port";
import { PlainError } from "../processes/plain-error";
import { runUntilStopped } from "../stack/run-until-stopped";
import { startStack } from "../stack/start-stack";

// What the browser tests try: the demonstration and an organisation full of attacks, on a database that is gone
// afterwards.
const signal = await runUntilStopped(async (started) => {
  const port = await claimPort("E2E_PORT", 3100);
  const idpPort = await claimPort("E2E_IDP_PORT", 3101);
  const server = await startTemporaryServer();
  started(server);
  const logFile = process.env.E2E_LOG;
  const alsoSeed = () => seedHostile(process.env.E2E_SECRET ?? "");
  const env = { LOG_LEVEL: "trace" };
  const stack = await startStack({ server, port, idpPort, logFile, env, alsoSeed }, withProgress);
  started(stack);
  throw new PlainError(await stack.failed);
});
process.exit(signal ? 0 : 1);
