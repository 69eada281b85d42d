import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { withProgress } from "../bootstrap/progress.mjs";
import { dataDirectory } from "../database/data-directory";
import { startEmbeddedServer } from "../database/embedded-server";
import { refuseInProduction } from "../identity-provider/refuse-in-production";
import { claimPort } from "../processes/claim-port";
import { describeFailure, PlainError } from "../processes/plain-error";
import { stopAllChildren } from "../processes/start-child.mjs";
import { stopRequest } from "../processes/stop-request";
import { startStack } from "../stack/start-stack";
import { printWelcome } from "./print-welcome";

// What has been started so far, to be ended in the opposite order.
const started: { stop(): Promise<void> }[] = [];
let welcomed = false;

async function demonstrate(): Promise<never> {
  const port = await claimPort("PORT", 3000);
  const idpPort = await claimPort("IDP_PORT", 3001);
  refuseInProduction();
  if (port === idpPort)
    throw new PlainError(`PORT and IDP_PORT are both ${port}: set one of them to another port.`);

  const directory = dataDirectory();
  const server = await withProgress("Starting PostgreSQL", () =>
    startEmbeddedServer({ directory, durable: true, note: console.log }),
  );
  started.push(server);
  const stack = await startStack(
    { server, port, idpPort, logFile: join(directory, "server.log") },
    withProgress,
  );
  started.push(stack);
  printWelcome(stack.appUrl);
  welcomed = true;
  throw new PlainError(await stack.failed);
}

const stopping = stopRequest();
const demonstration = demonstrate();
try {
  const signal = await Promise.race([stopping, demonstration]);
  process.exitCode = welcomed ? 0 : signal === "SIGINT" ? 130 : 143;
  console.log("\nStopping …");
} catch (error) {
  console.error(describeFailure(error));
  process.exitCode = 1;
}
if (welcomed) for (const part of started.reverse()) await part.stop();
// Interrupted half-way: what runs is ended, upon which whatever waited for it gives up.
await stopAllChildren();
await Promise.race([demonstration.catch(() => {}), delay(5_000)]);
for (const part of started) await part.stop();
process.exit();
