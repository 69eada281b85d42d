import { entityNames } from "./entity-names";
import { editTraced, replaceTraced, type TracedText } from "./traced-text";

// mermaid hides `#name;` from the grammar, where # begins a comment, behind these marks.
const begin = "\uFB02\u00B0";
const numeric = "\u00B0";
const end = "\u00B6\u00DF";

/** Hides the entities (`#35;`, `#quot;`) so that the grammar reads over them, as mermaid does. */
export function hideEntities(traced: TracedText): TracedText {
  const trimmed = dropLastSemicolons(dropLastSemicolons(traced, "style"), "classDef");
  return replaceTraced(trimmed, /#\w+;/g, (match) => {
    const name = match.slice(1, -1);
    return `${begin}${/^\d+$/.test(name) ? numeric : ""}${name}${end}`;
  });
}

/** The characters that hidden entities stand for. A name that nobody knows is shown as `&name;`, as in a browser. */
export function showEntities(text: string): string {
  return text.replace(
    /\uFB02\u00B0(?:\u00B0(\d+)|(\w+))\u00B6\u00DF|\uFB02\u00B0\u00B0?|\u00B6\u00DF/g,
    (mark, code?: string, name?: string) => {
      if (code !== undefined) return characterOf(Number(code));
      if (name !== undefined) return entityNames.get(name) ?? `&${name};`;
      return { [begin + numeric]: "&#", [begin]: "&", [end]: ";" }[mark] ?? mark;
    },
  );
}

const windows1252 =
  "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F" +
  "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

// What HTML makes of a number: the old Windows characters for 128–159, and no halves of surrogate pairs.
function characterOf(code: number): string {
  if (code >= 128 && code <= 159) return windows1252[code - 128] ?? "";
  const impossible = code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff);
  return String.fromCodePoint(impossible ? 0xfffd : code);
}

/**
 * mermaid, thinking of colours in style lines, drops the last semicolon of a line in which the word is followed by
 * a colon and, without white space between, a #. Written out because the pattern takes ages on hostile lines.
 */
function dropLastSemicolons(traced: TracedText, word: string): TracedText {
  const edits: { from: number; to: number; insert: string }[] = [];
  for (const { 0: line, index } of traced.text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const start = line.indexOf(word);
    const last = line.lastIndexOf(";");
    if (start === -1 || last === -1 || !hasColour(line.slice(start + word.length, last))) continue;
    edits.push({ from: index + last, to: index + last + 1, insert: "" });
  }
  return editTraced(traced, edits);
}

function hasColour(text: string): boolean {
  return text.split(/\s/).some((piece) => {
    const colon = piece.indexOf(":");
    return colon !== -1 && piece.includes("#", colon + 1);
  });
}
