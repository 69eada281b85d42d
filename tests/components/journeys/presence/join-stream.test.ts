import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { joinStream, type StreamWorld } from "@/components/journeys/presence/join-stream";
import type { Source } from "@/components/journeys/presence/lead-stream";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Hear = (event: { data: string }) => void;

/** A browser with as many tabs as one likes, and the server at the other end of its streams. */
function pretendBrowser() {
  const streams = new Set<{ asked: URLSearchParams; tell(name: string, data?: string): void }>();
  const airs = new Set<{ onmessage: ((event: MessageEvent) => unknown) | null }>();
  const waiting: (() => void)[] = [];
  let locked = false;
  const next = () => {
    locked = false;
    waiting.shift()?.();
  };
  const world: StreamWorld = {
    open(address) {
      const hearing = new Map<string, Hear>();
      const stream = {
        asked: new URL(address, "http://here").searchParams,
        tell: (name: string, data = "") => {
          source.readyState = name === "open" ? 1 : source.readyState;
          hearing.get(name)?.({ data });
        },
      };
      const source = {
        readyState: 0,
        addEventListener: (name: string, hear: Hear) => void hearing.set(name, hear),
        close: () => void streams.delete(stream),
      };
      streams.add(stream);
      setTimeout(() => streams.has(stream) && stream.tell("open"), 5);
      return source as unknown as Source;
    },
    channel() {
      const air = {
        onmessage: null as ((event: MessageEvent) => unknown) | null,
        postMessage: (data: unknown) => {
          for (const other of airs) if (other !== air) other.onmessage?.({ data } as MessageEvent);
        },
        close: () => void airs.delete(air),
      };
      airs.add(air);
      return air;
    },
    locks: {
      request: (_name, { signal }, held) =>
        new Promise((resolve, reject) => {
          const take = () => {
            locked = true;
            void held().then(() => {
              next();
              resolve(undefined);
            });
          };
          if (!locked) return take();
          waiting.push(take);
          signal?.addEventListener("abort", () => {
            const place = waiting.indexOf(take);
            if (place >= 0) waiting.splice(place, 1);
            reject(new Error("aborted"));
          });
        }),
    },
  };
  let count = 0;
  const openTab = (journeyId: string, alone = false) => {
    const state = { journeyId, changes: 0, standing: "", here: null as unknown };
    const listener = {
      changed: () => void (state.changes += 1),
      here: (present: unknown) => void (state.here = present),
      standing: (standing: string) => void (state.standing = standing),
    };
    const want = { tab: `t${(count += 1)}`, journeyId, seen: "mark", present: true };
    const joined = joinStream("org", want, listener, alone ? { ...world, locks: null } : world);
    return { ...joined, state, tab: want.tab };
  };
  const settle = () => vi.advanceTimersByTimeAsync(200);
  return { streams, openTab, settle };
}

const told = (browser: ReturnType<typeof pretendBrowser>, name: string, data: string) => {
  for (const stream of browser.streams) stream.tell(name, data);
};

describe("the tabs of a browser", () => {
  it("have one stream for everything they show, whoever comes and goes, and each hears of its own", async () => {
    const step = fc.oneof(
      fc.record({ open: fc.constantFrom("a", "b", "c"), wait: fc.boolean() }),
      fc.record({ close: fc.nat(), wait: fc.boolean() }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const browser = pretendBrowser();
        let tabs: ReturnType<typeof browser.openTab>[] = [];
        for (const one of steps) {
          if ("open" in one) tabs.push(browser.openTab(one.open));
          else if (tabs.length > 0) {
            const gone = tabs[one.close % tabs.length];
            tabs = tabs.filter((tab) => tab !== gone);
            gone?.leave();
          }
          if (one.wait) await browser.settle();
        }
        await browser.settle();
        expect(browser.streams.size).toBe(tabs.length > 0 ? 1 : 0);
        for (const { asked } of browser.streams) {
          const journeys = asked.get("journey")?.split(",") ?? [];
          expect(journeys).toEqual(expect.arrayContaining(tabs.map(({ state }) => state.journeyId)));
          const spoken = asked.get("tab")?.split(",") ?? [];
          expect(spoken).toEqual(
            expect.arrayContaining(tabs.map(({ tab, state }) => `${tab}@${state.journeyId}`)),
          );
        }
        for (const journeyId of ["a", "b"]) {
          const before = tabs.map(({ state }) => state.changes);
          told(browser, "changed", journeyId);
          told(browser, "here", JSON.stringify({ journeyId, present: [journeyId] }));
          tabs.forEach(({ state }, place) => {
            expect(state.changes - (before[place] ?? 0)).toBe(state.journeyId === journeyId ? 1 : 0);
            expect(state.standing).toBe("listening");
          });
        }
        for (const { state } of tabs)
          expect(state.here).toEqual(state.journeyId === "c" ? null : [state.journeyId]);
        for (const tab of tabs) tab.leave();
        await browser.settle();
        expect(browser.streams.size).toBe(0);
      }),
    );
  });

  it("fetch once when another takes over, and not when one more only comes", async () => {
    const browser = pretendBrowser();
    const first = browser.openTab("a");
    await browser.settle();
    const second = browser.openTab("b");
    await browser.settle();
    expect([first.state.changes, second.state.changes]).toEqual([0, 0]);
    expect(first.leave()).toBe(true);
    const third = browser.openTab("a");
    await browser.settle();
    expect([second.state.changes, third.state.changes]).toEqual([1, 0]);
    expect([third.leave(), second.leave()]).toEqual([false, true]);
  });

  it("say that they hear nothing while the stream is broken, and fetch once when it is back", async () => {
    const browser = pretendBrowser();
    const tabs = [browser.openTab("a"), browser.openTab("b")];
    await browser.settle();
    told(browser, "error", "");
    expect(tabs.map(({ state }) => state.standing)).toEqual(["away", "away"]);
    told(browser, "open", "");
    expect(tabs.map(({ state }) => [state.standing, state.changes])).toEqual([
      ["listening", 1],
      ["listening", 1],
    ]);
    // One that may not be seen any more is looked at by its own tab, and by no other.
    told(browser, "refused", "a");
    expect(tabs.map(({ state }) => [state.standing, state.changes])).toEqual([
      ["away", 2],
      ["listening", 1],
    ]);
  });

  it("say it where pages have not read the same, and listen each for itself where they cannot speak", async () => {
    const browser = pretendBrowser();
    const [first] = [browser.openTab("a"), browser.openTab("a")];
    first.seen("newer");
    await browser.settle();
    expect([...browser.streams].map(({ asked }) => asked.get("seen"))).toEqual(["differing"]);
    const apart = pretendBrowser();
    for (const journeyId of ["a", "b"]) apart.openTab(journeyId, true);
    await apart.settle();
    expect([...apart.streams].map(({ asked }) => asked.get("journey"))).toEqual(["a", "b"]);
  });
});
