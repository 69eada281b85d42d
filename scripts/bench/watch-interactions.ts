import type { Page } from "@playwright/test";

type Interaction = { id: number; duration: number };

/** What a browser does not report was quicker than this. */
const leastMs = 16;

/** Runs in the page, before its own scripts: remembers how long each interaction took until it was painted. */
export function watchInteractions(): void {
  const seen: Interaction[] = [];
  Reflect.set(window, "interactions", seen);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const id = Number(Reflect.get(entry, "interactionId"));
      if (id > 0) seen.push({ id, duration: entry.duration });
    }
  }).observe({ type: "event", durationThreshold: 16, buffered: true } as PerformanceObserverInit);
}

/** Does something as often as said, and answers how long each took until the next paint, in milliseconds. */
export async function interactionsOf(
  page: Page,
  times: number,
  act: (number: number) => Promise<void>,
): Promise<number[]> {
  await page.evaluate(() => void (Reflect.get(window, "interactions") as unknown[]).splice(0));
  for (let number = 0; number < times; number += 1) await act(number);
  const seen = await page.evaluate(() => Reflect.get(window, "interactions") as Interaction[]);
  const longest = new Map<number, number>();
  for (const { id, duration } of seen) longest.set(id, Math.max(duration, longest.get(id) ?? 0));
  const reported = [...longest.values()];
  return [...reported, ...Array<number>(Math.max(0, times - reported.length)).fill(leastMs)];
}
