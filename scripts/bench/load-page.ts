import autocannon from "autocannon";
import { median } from "./median";

/** How many connections ask at the same time, everywhere in the bench. */
export const connections = 16;

export type Page = { url: string; cookie?: string };

/** Asks for a page on all connections for some seconds. Every answer must be the page, or nothing was measured. */
export async function loadPage(
  { url, cookie }: Page,
  seconds: number,
): Promise<{ perSecond: number; medianMs: number }> {
  const times: number[] = [];
  const headers = { accept: "text/html", "accept-language": "en", ...(cookie ? { cookie } : {}) };
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const run = autocannon({ url, connections, duration: seconds, headers }, (error, answer) =>
      error ? reject(new Error(String(error))) : resolve(answer),
    );
    run.on("response", (_client, status, _bytes, milliseconds) => {
      if (status === 200) times.push(milliseconds);
    });
  });
  if (result.errors > 0 || result.non2xx > 0 || times.length === 0) {
    throw new Error(`${url}: ${result.errors} errors, ${result.non2xx} refusals, ${times.length} answers`);
  }
  return { perSecond: times.length / result.duration, medianMs: median(times) };
}
