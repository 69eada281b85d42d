import bidiFactory from "bidi-js";

const bidi = bidiFactory();

/** Letters that are written from right to left, and signs that say where that begins and ends. */
const backwards = /[\u0590-\u08FF\u200F\u202B\u202E\u2067\uFB1D-\uFDFF\uFE70-\uFEFF]/;

/** Whether a text as a whole runs from right to left: as its first letter does. */
export function isRightToLeft(text: string): boolean {
  return backwards.test(text) && bidi.getEmbeddingLevels(text).paragraphs[0]?.level === 1;
}

/** For each code unit of a line how deep it is embedded, odd from right to left; null where nothing is. */
export function embeddingLevels(line: string, rightToLeft: boolean): Uint8Array | null {
  if (!rightToLeft && !backwards.test(line)) return null;
  return bidi.getEmbeddingLevels(line, rightToLeft ? "rtl" : "ltr").levels;
}

/** Signs as they stand from left to right when they are read the other way: the last first, brackets turned. */
export function turned(signs: readonly string[]): string {
  return signs
    .map((sign) => bidi.getMirroredCharacter(sign) ?? sign)
    .reverse()
    .join("");
}

/** Runs in the order in which they stand from left to right (https://unicode.org/reports/tr9/#L2). */
export function inSight<Run extends { level: number }>(runs: readonly Run[]): Run[] {
  const ordered = [...runs];
  const deepest = Math.max(0, ...runs.map(({ level }) => level));
  for (let depth = deepest; depth > 0; depth -= 1) {
    for (let from = 0; from < ordered.length; from += 1) {
      let to = from;
      while ((ordered[to]?.level ?? 0) >= depth) to += 1;
      if (to > from) ordered.splice(from, to - from, ...ordered.slice(from, to).reverse());
      from = Math.max(from, to);
    }
  }
  return ordered;
}
