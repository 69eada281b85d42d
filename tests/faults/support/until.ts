import { setTimeout as delay } from "node:timers/promises";

/** Waits until something holds, looking often; an error with the last answer when it does not come to hold. */
export async function until<Value>(
  what: string,
  look: () => Promise<Value> | Value,
  holds: (value: Value) => boolean,
  limitMs = 60_000,
): Promise<Value> {
  for (const end = Date.now() + limitMs; ; await delay(25)) {
    const value = await look();
    if (holds(value)) return value;
    if (Date.now() > end) throw new Error(`not within ${limitMs} ms: ${what}; last ${JSON.stringify(value)}`);
  }
}
