import { escapeMermaid } from "./mermaid-escape";
import type { MermaidJourney, MermaidTask } from "./mermaid-journey-model";

/** A journey that no diagram can say; `path` leads to the piece, `sections.0.tasks.2.name` for instance. */
export class UnprintableJourneyError extends Error {
  override readonly name = "UnprintableJourneyError";

  constructor(
    readonly path: string,
    reason: string,
  ) {
    super(`${path}: ${reason}`);
  }
}

/**
 * Writes a journey as a mermaid diagram that reads back as exactly the same journey, here and in mermaid. What
 * would end a text or begin a comment is written as an entity (`#58;` for a colon). Three things cannot be said and
 * are refused: a task without a name, a score that is not a number, and a section without a name, but for a first
 * one that holds tasks. A title, accTitle or accDescription of "" is left out.
 */
export function printMermaidJourney(journey: MermaidJourney): string {
  const { title, accTitle, accDescription, sections } = journey;
  const head = ["journey"];
  if (title !== "") head.push(`    title ${escapeMermaid(title, "text")}`);
  if (accTitle !== "") head.push(`    accTitle: ${escapeMermaid(accTitle, "trimmed")}`);
  if (accDescription !== "") head.push(...printDescription(accDescription));
  const body = sections.flatMap(({ name, tasks }, index) => {
    const path = `sections.${index}`;
    if (name === "" && (index > 0 || tasks.length === 0)) {
      throw new UnprintableJourneyError(`${path}.name`, "only a first section with tasks may have no name");
    }
    return [
      ...(name === "" ? [] : [`    section ${escapeMermaid(name, "text")}`]),
      ...tasks.map((task, place) => `      ${printTask(task, `${path}.tasks.${place}`)}`),
    ];
  });
  return [...head, ...body, ""].join("\n");
}

function printDescription(description: string): string[] {
  if (!description.includes("\n")) return [`    accDescr: ${escapeMermaid(description, "trimmed")}`];
  // A blank line, or white space before a line, would be lost between the braces.
  const lines = description.split("\n").map((line) => escapeMermaid(line, "trimmed"));
  const kept = lines.reduce((text, line, index) => {
    if (index === 0) return line;
    return line === "" || text === "" ? `${text}#10;${line}` : `${text}\n${line}`;
  });
  return ["    accDescr {", ...kept.split("\n").map((line) => `      ${line}`), "    }"];
}

function printTask({ name, score, actors }: MermaidTask, path: string): string {
  if (name === "") throw new UnprintableJourneyError(`${path}.name`, "a task must have a name");
  if (Number.isNaN(score)) throw new UnprintableJourneyError(`${path}.score`, "a score must be a number");
  const written = Object.is(score, -0) ? "-0" : String(score);
  const people = actors.map((actor) => escapeMermaid(actor, "actor")).join(", ");
  return `${escapeMermaid(name, "name")}: ${written}${actors.length === 0 ? "" : `: ${people}`}`;
}
