import type { Present } from "./present";

/** What one tab wants to be told of: a journey, since the mark of what its page shows. */
export type Want = {
  tab: string;
  journeyId: string;
  seen: string;
  /** Whether whoever has the tab open is at the journey's map, as others see it. */
  present: boolean;
};

/** What is told to the tabs of a browser. */
export type Told =
  | { kind: "changed" | "refused"; journeyId: string }
  | { kind: "here"; journeyId: string; present: readonly Present[] }
  | { kind: "standing"; standing: "listening" | "away" };

/** As much of an EventSource as is needed here. */
export type Source = Pick<EventSource, "addEventListener" | "close" | "readyState">;

const patienceMs = 3_000;
// Tabs that speak up together are one question.
const gatherMs = 40;
// The server takes no more journeys in one stream.
const most = 20;
const closed = 2;

/** Holds the one stream of a browser, for all of its tabs that want something of it, and hands on what it hears. */
export function leadStream(org: string, open: (address: string) => Source, tell: (told: Told) => void) {
  const wants = new Map<string, Want>();
  const sources = new Set<Source>();
  let source: Source | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const connect = () => {
    timer = undefined;
    const next = open(`/api/events?${askedOf(org, [...wants.values()])}`);
    source = next;
    sources.add(next);
    const closeOthers = () => {
      for (const other of sources) if (other !== next) other.close();
      sources.clear();
      sources.add(next);
    };
    const on = (name: string, hear: (data: string) => void) =>
      next.addEventListener(name, (event) => hear((event as MessageEvent<string>).data));
    on("changed", (journeyId) => tell({ kind: "changed", journeyId }));
    on("refused", (journeyId) => tell({ kind: "refused", journeyId }));
    on("here", (data) =>
      tell({ kind: "here", ...(JSON.parse(data) as { journeyId: string; present: Present[] }) }),
    );
    next.addEventListener("open", () => {
      if (source !== next) return;
      // Until now the one before was listened to, so that nothing falls between them.
      closeOthers();
      tell({ kind: "standing", standing: "listening" });
    });
    next.addEventListener("error", () => {
      if (source !== next) return;
      closeOthers();
      tell({ kind: "standing", standing: "away" });
      // A refusal ends it for good; a broken connection it mends by itself.
      if (next.readyState === closed) timer ??= setTimeout(connect, patienceMs);
    });
  };

  return {
    want(want: Want) {
      const before = wants.get(want.tab);
      wants.set(want.tab, want);
      if (before?.journeyId !== want.journeyId) timer ??= setTimeout(connect, gatherMs);
    },
    leave: (tab: string) => void wants.delete(tab),
    end() {
      clearTimeout(timer);
      source = null;
      for (const one of sources) one.close();
      sources.clear();
    },
  };
}

/** What the stream is asked for; where tabs have not read the same of a journey, it is said that somebody is behind. */
function askedOf(org: string, wants: readonly Want[]): string {
  const journeys = [...new Set(wants.map(({ journeyId }) => journeyId))].slice(0, most);
  const seen = journeys.map((id) => {
    const marks = new Set(wants.filter(({ journeyId }) => journeyId === id).map((want) => want.seen));
    return marks.size === 1 ? [...marks].join("") : "differing";
  });
  const tabs = wants.filter(({ present }) => present).map(({ tab, journeyId }) => `${tab}@${journeyId}`);
  return new URLSearchParams({
    org,
    journey: journeys.join(","),
    seen: seen.join(","),
    tab: tabs.slice(0, most).join(","),
  }).toString();
}
