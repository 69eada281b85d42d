import { dropTraced, editTraced, type TracedText } from "./traced-text";

const lineTerminator = /[\n\r\u2028\u2029]/g;

/** The text without its comment lines (`%% …`, with the white space before them) and without a blank beginning. */
export function dropComments(traced: TracedText): TracedText {
  const kept = editTraced(traced, [...commentLines(traced.text)]);
  return dropTraced(kept, kept.text.length - kept.text.trimStart().length);
}

// By hand rather than by one pattern, which would look at long runs of blank lines again and again.
function* commentLines(text: string): Generator<{ from: number; to: number; insert: string }> {
  for (let from: number | null = 0; from !== null;) {
    const word = skipWhiteSpace(text, from);
    const lineEnd = text.indexOf("\n", word);
    const to = lineEnd === -1 ? text.length : lineEnd;
    if (isComment(text.slice(word, word + 3)) && to > word + 2) {
      yield { from, to: Math.min(to + 1, text.length), insert: "" };
      from = to + 1 > text.length ? null : to + 1;
    } else {
      from = nextLine(text, word);
    }
  }
}

const isComment = (start: string) => start.startsWith("%%") && start[2] !== "{";

function skipWhiteSpace(text: string, from: number): number {
  let at = from;
  while (/\s/.test(text[at] ?? "")) at++;
  return at;
}

function nextLine(text: string, from: number): number | null {
  lineTerminator.lastIndex = from;
  return lineTerminator.test(text) ? lineTerminator.lastIndex : null;
}
