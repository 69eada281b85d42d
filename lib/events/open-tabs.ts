import type { Presence } from "./presence";

type Tab = Pick<Presence, "organisationId" | "userId" | "journeyId" | "tab">;

// A browser whose stream goes from one of its tabs to another has the next one within this time.
const graceMs = 1_500;

/** The tabs that this process' streams speak for; one that no stream speaks for any more is gone. */
export class OpenTabs {
  private readonly streams = new Map<string, number>();

  constructor(private readonly gone: (tab: Tab) => void) {}

  /** A stream speaks for these tabs; answers how it ends. */
  enter(tabs: readonly Tab[]): () => void {
    for (const tab of tabs) this.count(tab, 1);
    return () => {
      for (const tab of tabs) {
        if (this.count(tab, -1) > 0) continue;
        setTimeout(() => {
          if (!this.streams.has(keyOf(tab))) this.gone(tab);
        }, graceMs).unref();
      }
    };
  }

  private count(tab: Tab, step: 1 | -1): number {
    const key = keyOf(tab);
    const streams = (this.streams.get(key) ?? 0) + step;
    if (streams > 0) this.streams.set(key, streams);
    else this.streams.delete(key);
    return streams;
  }
}

const keyOf = ({ userId, tab, journeyId }: Tab) => `${userId} ${tab} ${journeyId}`;
