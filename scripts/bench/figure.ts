/** What a figure must reach. */
export type Bar = { atLeast: number } | { atMost: number };

/** One measured number against its bar, as it stands in bench/latest.json. */
export type Figure = { name: string; value: number; unit: string; bar: string; ok: boolean };

/** A figure with its verdict; one that could not be measured (NaN) is never ok. */
export function figure(name: string, value: number, unit: string, bar: Bar): Figure {
  return "atLeast" in bar
    ? { name, value, unit, bar: `≥ ${bar.atLeast}`, ok: value >= bar.atLeast }
    : { name, value, unit, bar: `≤ ${bar.atMost}`, ok: value <= bar.atMost };
}
