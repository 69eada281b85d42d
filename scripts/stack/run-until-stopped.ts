import { setTimeout as delay } from "node:timers/promises";
import { describeFailure } from "../processes/plain-error";
import { stopAllChildren } from "../processes/start-child.mjs";
import { stopRequest } from "../processes/stop-request";

type Part = { stop(): Promise<void> };

/**
 * Runs `work`, which starts one part after another, until it is done, fails or this process is asked to stop;
 * then ends everything, the last started first. Answers with the signal, if there was one.
 */
export async function runUntilStopped(
  work: (started: (part: Part) => void) => Promise<void>,
): Promise<NodeJS.Signals | undefined> {
  const parts: Part[] = [];
  const stopping = stopRequest();
  const working = work((part) => parts.push(part));
  let signal: NodeJS.Signals | undefined;
  try {
    signal = (await Promise.race([stopping, working])) ?? undefined;
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
