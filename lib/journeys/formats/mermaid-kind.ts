import { MermaidJourneyError } from "./mermaid-journey-error";
import { findFrontMatter } from "./mermaid-front-matter";
import { dropDirectives } from "./mermaid-directives";
import { dropTraced, lineAt, type TracedText } from "./traced-text";

/**
 * Whether mermaid would take the text for a journey. It looks at it with all comments gone, those at the ends of
 * lines too; `journey` must be written in small letters here, though nowhere else; and a text with one of the C4
 * words anywhere is taken for a C4 diagram, which it then is not.
 */
export function assertJourney(traced: TracedText): void {
  const body = dropTraced(traced, findFrontMatter(traced.text)?.end ?? 0);
  const text = stripComments(dropDirectives(body).text);
  if (!/^\s*journey/.test(text)) {
    const unclosed = /^\s*---/.test(text);
    throw new MermaidJourneyError(
      lineAt(traced, 0),
      unclosed ? "front-matter-unclosed" : "not-a-journey",
      firstWord(text),
    );
  }
  const word = /C4(?:Container|Component|Dynamic|Deployment)/.exec(text)?.[0];
  if (word) throw new MermaidJourneyError(lineAt(traced, traced.text.indexOf(word)), "other-diagram", word);
}

const firstWord = (text: string) => (/^\s*(\S{1,40})/.exec(text)?.[1] ?? "").toWellFormed();

// Everything from %% to the end of its line, with the white space before it; a last line keeps its comment.
function stripComments(text: string): string {
  const pieces: string[] = [];
  let done = 0;
  for (let mark = text.indexOf("%%"); mark !== -1; mark = text.indexOf("%%", done)) {
    const lineEnd = text.indexOf("\n", mark);
    if (lineEnd === -1) break;
    pieces.push(text.slice(done, mark).trimEnd(), "\n");
    done = lineEnd + 1;
  }
  return pieces.join("") + text.slice(done);
}
