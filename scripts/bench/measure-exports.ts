import { performance } from "node:perf_hooks";
import { setTimeout as delay } from "node:timers/promises";
import type { Stand } from "./bench-stand";
import { figure, type Figure } from "./figure";
import { median } from "./median";
import { residentBytes } from "./resident-bytes";

const rounds = 5;
const atOnce = 20;

/** How long a PDF takes, and what many at once take of memory, for a journey of 60 and one of 200 touchpoints. */
export async function measureExports({ few: { origin, pages } }: Stand): Promise<Figure[]> {
  const [small, large] = [pages.map, pages.largeMap];
  const pdf = async ({ url, cookie = "" }: typeof large) => {
    const answer = await fetch(`${url}/pdf`, { headers: { cookie } });
    if (answer.status !== 200) throw new Error(`${url}/pdf: ${answer.status}`);
    return (await answer.arrayBuffer()).byteLength;
  };
  const times: number[] = [];
  await pdf(large);
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now();
    await pdf(large);
    times.push(performance.now() - began);
  }
  /** The most that the server takes while many are made, above what it takes at rest. */
  const peakOf = async (page: typeof large) => {
    const rest = await residentBytes(origin);
    let [peak, done] = [rest, false];
    const made = Promise.all(Array.from({ length: atOnce }, () => pdf(page))).finally(() => (done = true));
    while (!done) {
      peak = Math.max(peak, await residentBytes(origin));
      await delay(50);
    }
    await made;
    return (peak - rest) / 1024 / 1024;
  };
  await peakOf(large);
  await delay(3_000);
  const growth = { small: await peakOf(small), large: await peakOf(large) };
  return [
    figure("PDF, 200 touchpoints", Math.round(median(times)), "ms", { atMost: 3_000 }),
    figure("PDF, 200 touchpoints", Math.round(growth.large), `MB more while ${atOnce} are made at once`, {
      atMost: Math.round(growth.small) + 64,
    }),
  ];
}
