import { changedWords, refusedWords, type JourneyRooms } from "./journey-rooms";

const encoder = new TextEncoder();

type Watched<Who> = {
  key: string;
  who: Who;
  /** Asked once, when nothing later can be missed any more: whether the reader's page is older than the journey. */
  isBehind(): Promise<boolean>;
};

type Watching<Who> = {
  watched: readonly Watched<Who>[];
  /** What was asked for as well, and may not be watched. */
  refused?: readonly string[];
  signal: AbortSignal;
  /** Called once, at the end. */
  left(): void;
};

/**
 * Server-sent events of some journeys, each with its id: `changed`, since whoever reads fetches the journey anew
 * under their own permissions (also sent when changes may have been missed); `here`, the ids of who has it open and
 * where; and `refused` when it may not be watched, or not any more. Ends when nothing is left to watch, or with
 * `signal`: the reader is gone, or the server stops.
 */
export function watchJourneys<Who>(
  rooms: JourneyRooms<Who>,
  { watched, refused = [], signal, left }: Watching<Who>,
): ReadableStream<Uint8Array> {
  let end = () => {};
  return new ReadableStream({
    start(controller) {
      if (signal.aborted) {
        left();
        return controller.close();
      }
      const leaving = new Map<string, () => void>();
      let ended = false;
      const send = (words: Uint8Array) => {
        if (!ended) controller.enqueue(words);
      };
      end = () => {
        if (ended) return;
        ended = true;
        signal.removeEventListener("abort", end);
        for (const leave of leaving.values()) leave();
        try {
          controller.close();
        } catch {
          // The reader has closed it.
        }
        left();
      };
      const endOne = (key: string) => {
        const leave = leaving.get(key);
        if (ended || !leave) return;
        leave();
        leaving.delete(key);
        send(refusedWords(key));
        if (leaving.size === 0) end();
      };
      signal.addEventListener("abort", end, { once: true });
      send(encoder.encode("retry: 1000\n\n"));
      for (const key of refused) send(refusedWords(key));
      for (const { key, who, isBehind } of watched) {
        leaving.set(key, rooms.enter(key, { who, send, end: () => endOne(key) }));
        // Whoever cannot be told whether it is fetches anew, to be sure.
        void isBehind()
          .catch(() => true)
          .then((behind) => (behind && leaving.has(key) ? send(changedWords(key)) : undefined));
      }
    },
    cancel: () => end(),
  });
}
