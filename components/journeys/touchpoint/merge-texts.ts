import { diff3Merge } from "node-diff3";

const isSpace = (piece: string) => piece.trim() === "";

/** Words and what stands between them. */
const pieces = (text: string) => text.match(/\s+|\S+/g) ?? [];

/**
 * Both changes of one text, word by word. Where they touch one another my words stand first and theirs after them,
 * for somebody to choose: `touching` says so.
 */
export function mergeTexts(base: string, mine: string, theirs: string): { text: string; touching: boolean } {
  const regions = diff3Merge(pieces(mine), pieces(base), pieces(theirs));
  const touching = regions.some(
    ({ conflict }) => conflict && !conflict.a.every(isSpace) && !conflict.b.every(isSpace),
  );
  const all = regions.flatMap(({ ok, conflict }) => ok ?? [...(conflict?.a ?? []), ...(conflict?.b ?? [])]);
  return { text: joined(all).trim(), touching };
}

/** One space where two words would run into one, and never two gaps after one another. */
function joined(all: readonly string[]): string {
  let text = "";
  all.forEach((piece, place) => {
    const before = all[place - 1];
    if (before === undefined) text = piece;
    else if (isSpace(before) !== isSpace(piece)) text += piece;
    else if (!isSpace(piece)) text += ` ${piece}`;
  });
  return text;
}
