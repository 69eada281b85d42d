/** Delimiters in use, the likeliest first, with their weight: the rarer one is in sentences, the more it says. */
const usualDelimiters = [
  { delimiter: ",", weight: 1 },
  { delimiter: ";", weight: 1.3 },
  { delimiter: "\t", weight: 2 },
  { delimiter: "|", weight: 1.5 },
  { delimiter: ":", weight: 0.5 },
  { delimiter: "^", weight: 1 },
  { delimiter: "~", weight: 1 },
  { delimiter: "\u001f", weight: 2 },
] as const;

/** How many records of a file's beginning are looked at. */
const enough = 50;

/**
 * The delimiter that a text was probably written with: the one that most records have equally often, outside
 * quotes; of several, the one that makes more cells. A text of one column has a comma.
 */
export function sniffDelimiter(text: string): string {
  let best = { delimiter: ",", score: 0 };
  for (const { delimiter, weight } of usualDelimiters) {
    const counts = countsOf(text, delimiter);
    const first = counts[0] ?? 0;
    if (first === 0) continue;
    const like = counts.filter((count) => count === first).length / counts.length;
    // A record or two may be ragged; a heading's count that hardly any other record has says nothing.
    const score = weight * like * like * Math.min(first, 8) ** 0.5;
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

// How often a delimiter stands outside quotes, record by record. A quote opens only where a cell begins.
function countsOf(text: string, delimiter: string): number[] {
  const counts: number[] = [];
  let count = 0;
  let quoted = false;
  let atStart = true;
  let empty = true;
  for (let index = 0; index < text.length && counts.length < enough; index++) {
    const sign = text.charAt(index);
    if (quoted) {
      if (sign === '"' && text[index + 1] === '"') index++;
      else if (sign === '"') quoted = false;
    } else if (sign === '"' && atStart) {
      quoted = true;
      atStart = false;
      empty = false;
    } else if (sign === "\n" || sign === "\r") {
      if (!empty) counts.push(count);
      [count, atStart, empty] = [0, true, true];
    } else {
      if (sign === delimiter) count++;
      atStart = sign === delimiter;
      empty = false;
    }
  }
  // What the sample cuts off says nothing, unless it is all there is.
  if (!empty && !quoted && (counts.length === 0 || /[^\r\n]$/.test(text))) counts.push(count);
  return counts;
}
