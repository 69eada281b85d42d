import type { ServerResponse } from "node:http";
import { shutdownSignal } from "@/lib/core/shutdown";
import { watchJourneys, type Watching } from "@/lib/events/watch-journeys";
import type { Listener } from "./may-stay";
import { rooms } from "./rooms";

const open = new Set<() => void>();
// An open stream would keep a server alive that has been told to stop.
shutdownSignal().addEventListener("abort", () => open.forEach((end) => end()));

// Writing to somebody who has gone is no fault.
const ignore = () => {};

/**
 * Keeps an answer open until its reader is gone, nothing is left to tell or the server stops; `left` is called at the
 * end. Apart from what began it, so that nothing of that is held on to meanwhile.
 */
export function keepOpen(
  response: ServerResponse,
  watching: Pick<Watching<Listener>, "watched" | "refused">,
  left: () => void,
): void {
  const end = watchJourneys(rooms, {
    ...watching,
    to: response,
    left() {
      open.delete(end);
      left();
    },
  });
  open.add(end);
  response.on("error", ignore).on("close", end);
  if (shutdownSignal().aborted) end();
}
