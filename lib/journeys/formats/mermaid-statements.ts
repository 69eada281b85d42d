import { showEntities } from "./mermaid-entities";
import { MermaidJourneyError, type MermaidJourneyReason } from "./mermaid-journey-error";
import type { MermaidTask } from "./mermaid-journey-model";
import { prepareText } from "./mermaid-preparation";
import { readTask } from "./mermaid-task";
import { readTokens, type MermaidToken, type MermaidTokenKind } from "./mermaid-tokens";
import { lineAt } from "./traced-text";

/** One thing that a journey's text says, and the line where it begins to. */
export type MermaidStatement = { line: number } & (
  | { kind: "title" | "acc-title" | "acc-description" | "section"; text: string }
  | { kind: "task"; task: MermaidTask }
);

const refused: Partial<Record<MermaidTokenKind, MermaidJourneyReason>> = {
  journey: "journey-repeated",
  "task-data": "unexpected-colon",
  colon: "unexpected-colon",
  semicolon: "unexpected-semicolon",
  "value-missing": "value-missing",
  "description-unclosed": "description-unclosed",
};

/** Everything that a journey's text says, in its order; throws MermaidJourneyError where it stops being one. */
export function* readStatements(original: string): Generator<MermaidStatement> {
  const { body } = prepareText(original);
  const tokens = readTokens(body.text);
  const lineOf = ({ at }: MermaidToken) => lineAt(body, at);

  const first = tokens.next().value;
  if (first?.kind !== "journey") throw new MermaidJourneyError(lineAt(body, 0), "text-before-journey");
  for (const token of tokens) {
    const reason = refused[token.kind];
    if (reason) throw new MermaidJourneyError(lineOf(token), reason);
    const saying = token.kind === "task-name" ? readWholeTask(token, tokens, lineOf) : readText(token);
    if (saying) yield { line: lineOf(token), ...saying };
  }
}

function readText({ kind, text }: MermaidToken) {
  // One white space after these belongs to the keyword.
  if (kind === "title" || kind === "section") return { kind, text: showEntities(text.slice(1)) };
  if (kind === "acc-title") return { kind, text: showEntities(text.trim()) };
  if (kind === "acc-description") {
    return { kind, text: showEntities(text.trim().replace(/\n\s+/g, "\n")) };
  }
  return null;
}

function readWholeTask(
  name: MermaidToken,
  tokens: Iterator<MermaidToken, undefined>,
  lineOf: (token: MermaidToken) => number,
) {
  const data = tokens.next().value;
  if (data?.kind !== "task-data") {
    throw new MermaidJourneyError(lineOf(name), "score-missing", showEntities(name.text.trim()));
  }
  const task = readTask(name.text, data.text);
  if (task) return { kind: "task", task } as const;
  const found = showEntities(data.text.split(":")[0]?.trim() ?? "");
  throw new MermaidJourneyError(lineOf(data), "score-not-a-number", found);
}
