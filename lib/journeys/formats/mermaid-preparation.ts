import { dropComments } from "./mermaid-comments";
import { dropDirectives } from "./mermaid-directives";
import { hideEntities } from "./mermaid-entities";
import { takeFrontMatter } from "./mermaid-front-matter";
import { assertJourney } from "./mermaid-kind";
import { traceText, type TracedText } from "./traced-text";

/** A text with its front matter apart, and the rest ready for the grammar: without directives and comment lines. */
export type PreparedText = { frontMatterTitle: string | null; body: TracedText };

/** Goes about it as mermaid does, in its order: each step decides what the next one sees. */
export function prepareText(original: string): PreparedText {
  const { rest, title } = takeFrontMatter(turnTagQuotes(traceText(original)));
  const cleaned = dropComments(dropDirectives(rest));
  assertJourney(cleaned);
  const { text, lines } = hideEntities(cleaned);
  return { frontMatterTitle: title, body: { text: `${text}\n`, lines } };
}

// Double quotes around attributes become single ones in what looks like an HTML tag. Nothing changes its place.
// Cut at the last `>`, or the pattern would look through the rest of the text from every `<`.
function turnTagQuotes({ text, lines }: TracedText): TracedText {
  const end = text.lastIndexOf(">") + 1;
  const turned = text
    .slice(0, end)
    .replace(/<\w+[^>]*>/g, (tag) => tag.replace(/="([^"]*)"/g, (_, value: string) => `='${value}'`));
  return { text: turned + text.slice(end), lines };
}
