import { withProgress } from "../bootstrap/progress.mjs";
import { startTemporaryServer } from "../database/temporary-server";
import { claimPort } from "../processes/claim-port";
import { PlainError } from "../processes/plain-error";
import { runUntilStopped } from "../stack/run-until-stopped";
import { startStack } from "../stack/start-stack";

// What the browser tests try: the demonstration, on a database that is gone afterwards.
const signal = await runUntilStopped(async (started) => {
  const port = await claimPort("E2E_PORT", 3100);
  const idpPort = await claimPort("E2E_IDP_PORT", 3101);
  const server = await startTemporaryServer();
  started(server);
  const stack = await startStack({ server, port, idpPort }, withProgress);
  started(stack);
  throw new PlainError(await stack.failed);
});
process.exit(signal ? 0 : 1);
