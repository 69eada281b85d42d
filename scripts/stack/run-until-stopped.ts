import { setTimeout as delay } from "node:timers/promises";
import { describeFailure } from "../processes/plain-error";
import { stopAllChildren } from "../processes/start-child.mjs";
import { stopRequest } from "../processes/stop-request";

type Part = { stop(): Promise<void> };

/**
 * Runs `work`, which starts one part after another and then waits, until it fails or this process is asked to
 * stop; then ends everything, the last started first. Answers with the signal, or undefined after a failure.
 */
export async function runUntilStopped(
  work: (started: (part: Part) => void) => Promise<never>,
): Promise<NodeJS.Signals | undefined> {
  const parts: Part[] = [];
  const stopping = stopRequest();
  const working = work((part) => parts.push(part));
  let signal: NodeJS.Signals | undefined;
  try {
    signal = await Promise.race([stopping, working]);
  } catch (error) {
    console.error(describeFailure(error));
  }
  for (const part of parts.reverse()) await part.stop();
  // Interrupted half-way: what still runs is ended, upon which whatever waited for it gives up.
  await stopAllChildren();
  await Promise.race([working.catch(() => {}), delay(5_000)]);
  for (const part of parts) await part.stop();
  return signal;
}
