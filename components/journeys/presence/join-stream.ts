import { leadStream, type Source, type Told, type Want } from "./lead-stream";
import type { Present } from "./present";

type Said = Told | ({ kind: "want" } & Want) | { kind: "leave"; tab: string } | { kind: "lead" };

/** What a browser offers for it: where it has no locks or channels, each tab listens for itself. */
export type StreamWorld = {
  open(address: string): Source;
  channel: ((name: string) => Pick<BroadcastChannel, "postMessage" | "onmessage" | "close">) | null;
  locks: { request(name: string, options: LockOptions, held: () => Promise<void>): Promise<unknown> } | null;
};

type Listener = {
  /** Something may have changed since. */
  changed(): void;
  here(present: readonly Present[] | null): void;
  standing(standing: "listening" | "away"): void;
};

/**
 * Lets a tab have its part of the browser's one stream. The tab that holds the lock listens, and tells the others;
 * when it goes the next one takes over, and everybody fetches once.
 */
export function joinStream(
  org: string,
  first: Want,
  listener: Listener,
  { open, channel, locks }: StreamWorld,
) {
  const name = `throughline-events:${org}`;
  const away = new AbortController();
  const air = locks ? (channel?.(name) ?? null) : null;
  let want = first;
  let leading: ReturnType<typeof leadStream> | null = null;
  let release = () => {};
  let [heard, interrupted] = [false, false];

  const say = (said: Said) => air?.postMessage(said);
  const hear = (said: Said) => {
    if (said.kind === "want") leading?.want(said);
    else if (said.kind === "leave") leading?.leave(said.tab);
    else if (said.kind === "lead") {
      interrupted ||= heard;
      say({ kind: "want", ...want });
    } else if (said.kind === "standing") stands(said.standing);
    else if (said.journeyId !== want.journeyId) return;
    else if (said.kind === "here") listener.here(said.present);
    else {
      if (said.kind === "refused") stands("away");
      listener.changed();
    }
  };
  const stands = (standing: "listening" | "away") => {
    listener.standing(standing);
    if (standing === "away") {
      interrupted = true;
      listener.here(null);
      return;
    }
    if (interrupted) listener.changed();
    [heard, interrupted] = [true, false];
  };
  const lead = () => {
    interrupted ||= heard;
    leading = leadStream(org, open, (told) => {
      say(told);
      hear(told);
    });
    leading.want(want);
    say({ kind: "lead" });
  };

  if (air && locks) {
    air.onmessage = ({ data }: MessageEvent<Said>) => hear(data);
    say({ kind: "want", ...want });
    const held = () => {
      if (away.signal.aborted) return Promise.resolve();
      lead();
      return new Promise<void>((resolve) => (release = resolve));
    };
    locks.request(name, { signal: away.signal }, held).catch(() => {});
  } else lead();

  return {
    /** The page has read the journey anew. */
    seen(mark: string) {
      if (mark === want.seen) return;
      want = { ...want, seen: mark };
      leading?.want(want);
      say({ kind: "want", ...want });
    },
    /** Answers whether it was this tab that listened. */
    leave(): boolean {
      say({ kind: "leave", tab: want.tab });
      const led = leading !== null;
      leading?.end();
      leading = null;
      away.abort();
      release();
      air?.close();
      return led;
    },
  };
}
