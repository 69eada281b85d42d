import type { MermaidJourney, MermaidSection } from "./mermaid-journey-model";
import { readStatements } from "./mermaid-statements";

export { printMermaidJourney } from "./print-mermaid-journey";
export { MermaidJourneyError } from "./mermaid-journey-error";

/**
 * Reads a mermaid `journey` diagram as mermaid 12 does: it takes and refuses the same texts and finds the same in
 * them, but for a score that is not a number, which is refused. Throws MermaidJourneyError with line and reason.
 *
 * A later title replaces an earlier one; the title of the front matter is not the diagram's, see
 * `readFrontMatterTitle`. Entities (`#35;`) are returned as the characters that mermaid draws; HTML is text.
 */
export function parseMermaidJourney(text: string): MermaidJourney {
  const journey: MermaidJourney = { title: "", accTitle: "", accDescription: "", sections: [] };
  let section: MermaidSection | undefined;
  const open = (name: string) => {
    section = { name, tasks: [] };
    journey.sections.push(section);
    return section;
  };
  for (const statement of readStatements(text)) {
    if (statement.kind === "task") (section ?? open("")).tasks.push(statement.task);
    else if (statement.kind === "section") open(statement.text);
    else if (statement.kind === "title") journey.title = statement.text;
    else if (statement.kind === "acc-title") journey.accTitle = statement.text;
    else journey.accDescription = statement.text;
  }
  return journey;
}
