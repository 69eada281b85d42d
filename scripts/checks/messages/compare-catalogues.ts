import { messageShape } from "./message-shape";
import type { Catalogue } from "./read-catalogue";

/** How a translation differs from the original in more than its words; one sentence a problem. */
export function compareCatalogues(
  original: Catalogue,
  translated: Catalogue,
  sameInBoth: ReadonlySet<string>,
): string[] {
  const problems: string[] = [];
  for (const key of translated.keys())
    if (!original.has(key)) problems.push(`${key} is in the translation only`);
  for (const [key, text] of original) {
    const translation = translated.get(key);
    if (translation === undefined) problems.push(`${key} is not translated`);
    else
      problems.push(...compareMessages(text, translation, sameInBoth).map((problem) => `${key} ${problem}`));
  }
  return problems;
}

function compareMessages(text: string, translation: string, sameInBoth: ReadonlySet<string>): string[] {
  if (text.trim() === "" || translation.trim() === "") return ["is empty"];
  let shapes: [string, string];
  try {
    shapes = [messageShape(text).join(" "), messageShape(translation).join(" ")];
  } catch (error) {
    return [`is not a valid ICU message: ${error instanceof Error ? error.message : ""}`];
  }
  const problems: string[] = [];
  if (shapes[0] !== shapes[1]) problems.push(`takes “${shapes[0]}”, its translation “${shapes[1]}”`);
  if (text === translation && hasWords(text) && !sameInBoth.has(text))
    problems.push(`is not translated: “${text}”`);
  return problems;
}

const hasWords = (message: string) => /\p{L}/u.test(message.replace(/\{\w+\}|<\/?\w+>/g, ""));
