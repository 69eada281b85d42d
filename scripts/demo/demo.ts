import { withProgress } from "../bootstrap/progress.mjs";
import { dataDirectory } from "../database/data-directory";
import { startEmbeddedServer } from "../database/embedded-server";
import { refuseInProduction } from "../identity-provider/refuse-in-production";
import { claimPort } from "../processes/claim-port";
import { PlainError } from "../processes/plain-error";
import { runUntilStopped } from "../stack/run-until-stopped";
import { startStack } from "../stack/start-stack";
import { printWelcome } from "./print-welcome";

let welcomed = false;

const signal = await runUntilStopped(async (started) => {
  refuseInProduction();
  const port = await claimPort("PORT", 3000);
  const idpPort = await claimPort("IDP_PORT", 3001);
  if (port === idpPort)
    throw new PlainError(`PORT and IDP_PORT are both ${port}: set one of them to another port.`);

  const server = await withProgress("Starting PostgreSQL", () =>
    startEmbeddedServer({ directory: dataDirectory(), durable: true, note: console.log }),
  );
  started(server);
  const stack = await startStack({ server, port, idpPort }, withProgress);
  started(stack);
  printWelcome(stack.appUrl);
  welcomed = true;
  throw new PlainError(await stack.failed);
});
// To stop it is how one leaves a demonstration; before there was one, it is an interruption.
if (!signal) process.exit(1);
process.exit(welcomed ? 0 : signal === "SIGINT" ? 130 : 143);
