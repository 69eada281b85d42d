import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { withProgress } from "../bootstrap/progress.mjs";
import { startTemporaryServer } from "../database/temporary-server";
import { claimPort } from "../processes/claim-port";
import { describeFailure, PlainError } from "../processes/plain-error";
import { stopAllChildren } from "../processes/start-child.mjs";
import { stopRequest } from "../processes/stop-request";
import { startStack } from "../stack/start-stack";

// What the browser tests try: the demonstration, on a database that is gone afterwards.
const started: { stop(): Promise<void> }[] = [];

async function serve(): Promise<never> {
  const port = await claimPort("E2E_PORT", 3100);
  const idpPort = await claimPort("E2E_IDP_PORT", 3101);
  const server = await startTemporaryServer();
  started.push(server);
  const stack = await startStack(
    { server, port, idpPort, logFile: join(server.directory, "server.log") },
    withProgress,
  );
  started.push(stack);
  throw new PlainError(await stack.failed);
}

const stopping = stopRequest();
const serving = serve();
try {
  await Promise.race([stopping, serving]);
} catch (error) {
  console.error(describeFailure(error));
  process.exitCode = 1;
}
for (const part of started.reverse()) await part.stop();
await stopAllChildren();
await Promise.race([serving.catch(() => {}), delay(5_000)]);
process.exit();
