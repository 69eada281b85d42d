import { readNumber } from "./read-number";

/** Minutes in each unit, by the words that begin with or are it in English and Danish. */
const units: ReadonlyArray<{ words: ReadonlySet<string>; minutes: number }> = [
  { words: new Set(["", "m", "min", "mins", "minute", "minutes", "minut", "minutter"]), minutes: 1 },
  { words: new Set(["h", "hr", "hrs", "hour", "hours", "t", "time", "timer"]), minutes: 60 },
  { words: new Set(["d", "day", "days", "dag", "dage", "døgn"]), minutes: 1440 },
  { words: new Set(["w", "wk", "week", "weeks", "u", "uge", "uger"]), minutes: 10_080 },
];

const part = /(\d+(?:[.,]\d+)?)\s*(\p{L}*)\.?/gu;

/** How long a wait is, in whole minutes: "90", "2 h", "3 d", "1 h 30 min", "2 dage"; null when it says no time. */
export function readWait(text: string): number | null {
  const plain = text.trim().toLowerCase();
  if (plain === "" || plain.replace(part, "").replace(/[\s,]|and|og/g, "") !== "") return null;
  let minutes = 0;
  for (const [, amount = "", word = ""] of plain.matchAll(part)) {
    const unit = units.find(({ words }) => words.has(word));
    const number = readNumber(amount);
    if (!unit || number === null) return null;
    minutes += number * unit.minutes;
  }
  return Math.round(minutes);
}
