import { readStatements } from "./mermaid-statements";

/** Where in its text a journey says what it says: lines from 1, sections and tasks in the journey's order. */
export type JourneyLines = {
  title: number | null;
  accDescription: number | null;
  sections: ReadonlyArray<{ line: number | null; tasks: readonly number[] }>;
};

/** The lines of a text that `parseMermaidJourney` reads; throws as that does. */
export function findJourneyLines(text: string): JourneyLines {
  let title: number | null = null;
  let accDescription: number | null = null;
  const sections: { line: number | null; tasks: number[] }[] = [];
  for (const { kind, line } of readStatements(text)) {
    if (kind === "title") title = line;
    else if (kind === "acc-description") accDescription = line;
    else if (kind === "section") sections.push({ line, tasks: [] });
    else if (kind === "task") {
      if (sections.length === 0) sections.push({ line: null, tasks: [] });
      sections.at(-1)?.tasks.push(line);
    }
  }
  return { title, accDescription, sections };
}
