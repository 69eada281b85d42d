import { changedWords, refusedWords, type JourneyRooms } from "./journey-rooms";

const encoder = new TextEncoder();

type Watched<Who> = {
  key: string;
  who: Who;
  /** Asked once, when nothing later can be missed any more: whether the reader's page is older than the journey. */
  isBehind(): Promise<boolean>;
};

export type Watching<Who> = {
  watched: readonly Watched<Who>[];
  /** What was asked for as well, and may not be watched. */
  refused?: readonly string[];
  /** To whom it is told. */
  to: { write(words: Uint8Array): void; end(): void };
  /** Called once, at the end. */
  left(): void;
};

/**
 * Server-sent events of some journeys, each with its id: `changed`, since whoever reads fetches the journey anew
 * under their own permissions (also sent when changes may have been missed); `here`, the ids of who has it open and
 * where; and `refused` when it may not be watched, or not any more. Ends when nothing is left to watch, or when the
 * answer is called: the reader is gone, or the server stops.
 */
export function watchJourneys<Who>(
  rooms: JourneyRooms<Who>,
  { watched, refused = [], to, left }: Watching<Who>,
): () => void {
  const leaving = new Map<string, () => void>();
  let ended = false;
  const send = (words: Uint8Array) => {
    if (!ended) to.write(words);
  };
  const end = () => {
    if (ended) return;
    ended = true;
    for (const leave of leaving.values()) leave();
    to.end();
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
  send(encoder.encode("retry: 1000\n\n"));
  for (const key of refused) send(refusedWords(key));
  for (const { key, who, isBehind } of watched) {
    leaving.set(key, rooms.enter(key, { who, send, end: () => endOne(key) }));
    // Whoever cannot be told whether it is fetches anew, to be sure.
    void isBehind()
      .catch(() => true)
      .then((behind) => (behind && leaving.has(key) ? send(changedWords(key)) : undefined));
  }
  return end;
}
