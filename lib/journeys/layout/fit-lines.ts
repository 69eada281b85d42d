export type Measure = (text: string, size: number, weight: 400 | 600) => number;

type Room = { width: number; lines: number; size: number; weight?: 400 | 600; measure: Measure };

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** Breaks a text into at most so many lines of a width, between words where it can; what is left out is an ellipsis. */
export function fitLines(text: string, { width, lines: most, size, weight = 400, measure }: Room): string[] {
  const fits = (line: string) => measure(line, size, weight) <= width;
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces(onOneLine(text), fits)) {
    const longer = line === "" ? piece.text : line + (piece.glued ? "" : " ") + piece.text;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (lines.length === most - 1) return [...lines, cut(longer, fits)];
    lines.push(line);
    line = piece.text;
  }
  return line === "" ? lines : [...lines, line];
}

/** Without what breaks lines or cannot be written in XML. */
function onOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\uFFFE\uFFFF]+/gu, " ").trim();
}

/** Words; one that is too long for a line comes in parts that are glued together. */
function* pieces(text: string, fits: (line: string) => boolean): Generator<{ text: string; glued: boolean }> {
  for (const word of text === "" ? [] : text.split(" ")) {
    let part = "";
    let glued = false;
    if (fits(word)) part = word;
    else {
      for (const { segment } of graphemes.segment(word)) {
        if (part !== "" && !fits(part + segment)) {
          yield { text: part, glued };
          glued = true;
          part = "";
        }
        part += segment;
      }
    }
    yield { text: part, glued };
  }
}

function cut(text: string, fits: (line: string) => boolean): string {
  let kept = "";
  for (const { segment } of graphemes.segment(text)) {
    if (!fits(`${kept}${segment}…`)) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
