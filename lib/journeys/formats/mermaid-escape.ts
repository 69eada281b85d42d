/**
 * Where a piece of text stands: after a keyword, whose white space is kept ("text") or lost at both ends
 * ("trimmed"); an actor, between commas; or a task's name, which must not begin like anything else.
 */
type MermaidPlace = "text" | "trimmed" | "actor" | "name";

// Ends of text and of lines, beginnings of comments, blocks and entities, and the marks that mermaid itself uses
// for entities. U+2028 and U+2029 begin a line where mermaid looks for comments.
const special = /[#;:}\n\r\u2028\u2029]|%(?=%|\{)|\uFB02(?=\u00B0)|\u00B6(?=\u00DF)|(?<==)"/gu;
const keyword = /^(?:journey|title|section|accTitle|accDescr)(?!\w)/i;

/** Text as it can stand in a journey diagram and be read back unchanged. */
export function escapeMermaid(text: string, place: MermaidPlace): string {
  // mermaid takes a text with one of these words for another kind of diagram.
  const plain = text
    .replace(special, entity)
    .replace(/C(?=4(?:Container|Component|Dynamic|Deployment))/g, entity);
  const separated = place === "actor" ? plain.replace(/,/g, entity) : plain;
  return escapeEnds(separated, place);
}

function escapeEnds(text: string, place: MermaidPlace): string {
  const start = text.replace(place === "text" ? /^%/ : /^[%\s]/, entity);
  if (place === "text") return start;
  if (place === "name") return keyword.test(start) ? start.replace(/^./, entity) : start;
  return start.replace(/\s$/, entity);
}

const entity = (character: string) => `#${character.codePointAt(0)};`;
