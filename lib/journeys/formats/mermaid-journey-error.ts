/** Why a text is no journey; each code with the sentence a developer reads. Screens translate the code. */
const sentences = {
  "not-a-journey": "the diagram does not begin with the word journey",
  "front-matter-unclosed": "the front matter that begins with --- is not closed by --- on a line of its own",
  "front-matter-invalid": "the front matter is not valid YAML",
  "other-diagram": "mermaid takes a text with this word for a C4 diagram",
  "text-before-journey": "only comment lines and front matter may stand before the word journey",
  "journey-repeated": "the word journey begins a second diagram",
  "score-missing": "a task needs a colon and a score",
  "score-not-a-number": "the score is not a number",
  "unexpected-colon": "a colon stands where a task, section or title should begin",
  "unexpected-semicolon": "a semicolon cannot be part of a journey; write #59; instead",
  "value-missing": "nothing follows the accessibility keyword",
  "description-unclosed": "the accessibility description that begins with { is not closed by }",
} as const;

export type MermaidJourneyReason = keyof typeof sentences;

/** A text that is no mermaid journey: the line where that shows, counted from 1 in the text as it was given. */
export class MermaidJourneyError extends Error {
  override readonly name = "MermaidJourneyError";

  constructor(
    readonly line: number,
    readonly reason: MermaidJourneyReason,
    /** The piece of text that is meant, where there is one. */
    readonly found: string = "",
  ) {
    super(`Line ${line}: ${sentences[reason]}${found === "" ? "" : ` (“${found}”)`}`);
  }
}
