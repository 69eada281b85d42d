import { createSaver } from "./saver";

const savers = new Map<string, ReturnType<typeof createSaver>>();

/** A journey's saver in this browser tab: what waits in it waits on whichever page one goes to. Not on the server. */
export function saverOf(journeyId: string): ReturnType<typeof createSaver> {
  const saver = savers.get(journeyId) ?? createSaver();
  savers.set(journeyId, saver);
  return saver;
}
