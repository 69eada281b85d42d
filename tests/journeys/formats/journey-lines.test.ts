import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findJourneyLines } from "@/lib/journeys/formats/journey-lines";
import { MermaidJourneyError, parseMermaidJourney } from "@/lib/journeys/formats/mermaid-journey";
import { arbitraryDiagram } from "./arbitrary-diagram";

// Lines that say something, each with what it adds, and lines that say nothing.
const saying = fc.constantFrom("task", "section", "title", "description");
const texts = {
  task: "  Wait: 2: Me",
  section: "section S",
  title: "title T",
  description: "accDescr {\n  d\n}",
};
const silent = fc.constantFrom("", "%% c", "  ", "# c", "%%{init: {\n}}%%", "%% c: 1");
const start = fc.constantFrom(
  "",
  "---\ntitle: x\n---\n",
  "\n\n",
  "%% c\n%% d\n",
  "%%{wrap}%%\n",
  "---\n\n---\n\n\n",
);

describe("findJourneyLines", () => {
  it("finds every statement's line, and the parser the line where it stops", () => {
    fc.assert(
      fc.property(
        start,
        fc.array(fc.oneof(saying, silent), { maxLength: 12 }),
        fc.constantFrom("\n", "\r\n", "\r"),
        (before, parts, lineEnd) => {
          const written: string[] = `${before}journey`.split("\n");
          const tasks: number[] = [];
          for (const part of parts) {
            if (part === "task") tasks.push(written.length + 1);
            written.push(...(part in texts ? texts[part as keyof typeof texts] : part).split("\n"));
          }
          const found = findJourneyLines(written.join(lineEnd));
          expect(found.sections.flatMap((section) => section.tasks)).toEqual(tasks);

          for (const [broken, reason] of [
            ["Wait: long: Me", "score-not-a-number"],
            ["Wait", "score-missing"],
            ["; Wait: 1", "unexpected-semicolon"],
          ]) {
            const text = [...written, broken, "Then: 1"].join(lineEnd);
            const expected = expect.objectContaining({ line: written.length + 1, reason });
            expect(() => parseMermaidJourney(text)).toThrow(expected);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it("has as many lines as the journey has sections and tasks", () => {
    fc.assert(
      fc.property(arbitraryDiagram, (text) => {
        try {
          const { sections } = parseMermaidJourney(text);
          expect(findJourneyLines(text).sections.map(({ tasks }) => tasks.length)).toEqual(
            sections.map(({ tasks }) => tasks.length),
          );
        } catch (error) {
          if (!(error instanceof MermaidJourneyError)) throw error;
        }
      }),
      { numRuns: 500 },
    );
  });
});
