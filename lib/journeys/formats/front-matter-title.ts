import { prepareText } from "./mermaid-preparation";

/**
 * The title that a diagram's front matter gives. mermaid draws it where the diagram has no title of its own but
 * does not count it as the diagram's; an import offers it. Throws as `parseMermaidJourney` does.
 */
export function readFrontMatterTitle(text: string): string | null {
  return prepareText(text).frontMatterTitle;
}
