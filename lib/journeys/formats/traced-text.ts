/** A text in the making, which knows of each of its characters on which line the original had it. */
export type TracedText = { readonly text: string; readonly lines: readonly number[] };

type Edit = { from: number; to: number; insert: string };

/** The original, with its line ends made one kind. */
export function traceText(original: string): TracedText {
  const text = original.replace(/\r\n?/g, "\n");
  const lines: number[] = [];
  let line = 1;
  for (let at = 0; at < text.length; at++) {
    lines.push(line);
    if (text[at] === "\n") line++;
  }
  return { text, lines };
}

/** The line that the character at `at` had; what lies beyond the end counts as the last line. */
export function lineAt({ lines }: TracedText, at: number): number {
  return lines[at] ?? lines.at(-1) ?? 1;
}

/** Replaces stretches, given in order and apart from one another; what is put in has the line of its place. */
export function editTraced(traced: TracedText, edits: readonly Edit[]): TracedText {
  if (edits.length === 0) return traced;
  const texts: string[] = [];
  const lines: number[] = [];
  let done = 0;
  const keep = (to: number) => {
    texts.push(traced.text.slice(done, to));
    for (let at = done; at < to; at++) lines.push(lineAt(traced, at));
  };
  for (const { from, to, insert } of edits) {
    keep(from);
    texts.push(insert);
    for (let at = 0; at < insert.length; at++) lines.push(lineAt(traced, from));
    done = to;
  }
  keep(traced.text.length);
  return { text: texts.join(""), lines };
}

/** Replaces every match of a global pattern. */
export function replaceTraced(
  traced: TracedText,
  pattern: RegExp,
  insert: (match: string) => string,
): TracedText {
  const edits = [...traced.text.matchAll(pattern)].map(({ 0: match, index }) => ({
    from: index,
    to: index + match.length,
    insert: insert(match),
  }));
  return editTraced(traced, edits);
}

/** The text without its first characters. */
export function dropTraced({ text, lines }: TracedText, count: number): TracedText {
  return { text: text.slice(count), lines: lines.slice(count) };
}
