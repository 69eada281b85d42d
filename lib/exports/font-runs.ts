import { fontFor, mainFont, type ExportFont } from "./fonts";
import { embeddingLevels, inSight, turned } from "./right-to-left";

export type FontRun = { text: string; font: ExportFont };

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });
/** Joins, colours and turns what is drawn well enough without it. */
const invisible = /\p{Cf}|\p{Variation_Selector}|\p{Emoji_Modifier}/gu;
const kana = /[\u3040-\u30FF\u31F0-\u31FF]/;
/** Letters that a font's own layout puts from right to left. */
const rightToLeftScript = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
/** Drawn for a letter that no font has. */
const unknown = "?";

/**
 * A line cut where another font or direction is needed, from left to right as it is seen; each run is what its font's
 * layout wants. What no font can draw becomes a question mark, never an empty place.
 */
export function fontRuns(line: string, weight: 400 | 600, rightToLeft = false): FontRun[] {
  const levels = embeddingLevels(line, rightToLeft);
  const among = kana.test(line) ? "japanese" : "plain";
  const runs: { signs: string[]; font: ExportFont; level: number }[] = [];
  for (const { segment, index } of graphemes.segment(line)) {
    const shown = segment.replace(invisible, "");
    if (shown === "") continue;
    const font = fontFor(shown, weight, among);
    const level = levels?.[index] ?? 0;
    const sign = !font ? unknown : font.shapes ? withJoiners(segment, font) : shown;
    const used = font ?? mainFont(weight);
    const last = runs.at(-1);
    if (last && last.font === used && last.level === level) last.signs.push(sign);
    else runs.push({ signs: [sign], font: used, level });
  }
  return inSight(runs).map(({ signs, font, level }) => ({ text: ordered(signs, font, level), font }));
}

function ordered(signs: readonly string[], font: ExportFont, level: number): string {
  const text = signs.join("");
  const turnsItself = font.shapes && rightToLeftScript.test(text);
  return (level % 2 === 1) === turnsItself ? text : turned(signs);
}

/** Whether letters join is part of how a word is spelt; what else is invisible is not. */
function withJoiners(segment: string, { font }: ExportFont): string {
  return segment.replace(invisible, (sign) =>
    /[\u200C\u200D]/.test(sign) && font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0) ? sign : "",
  );
}
