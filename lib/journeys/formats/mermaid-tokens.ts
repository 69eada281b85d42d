export type MermaidTokenKind =
  | "journey"
  | "newline"
  | "title"
  | "acc-title"
  | "acc-description"
  | "section"
  | "task-name"
  | "task-data"
  | "colon"
  | "semicolon"
  | "value-missing"
  | "description-unclosed"
  | "end";

/** A piece of a journey's text: what it is, what it says, and where in the text it begins. */
export type MermaidToken = { kind: MermaidTokenKind; text: string; at: number };

// In the order in which mermaid tries them; its keywords are written in any letters. White space may be line ends,
// so that what follows a keyword may stand on the next line.
const words: ReadonlyArray<{ kind: MermaidTokenKind; pattern: RegExp }> = [
  { kind: "journey", pattern: /journey\b/iy },
  { kind: "title", pattern: /title(\s[^#\n;]+)/iy },
  { kind: "acc-title", pattern: /accTitle\s*:\s*/iy },
  { kind: "acc-description", pattern: /accDescr\s*:\s*/iy },
  { kind: "description-unclosed", pattern: /accDescr\s*\{\s*/iy },
  { kind: "section", pattern: /section(\s[^#:\n;]+)/iy },
  { kind: "task-name", pattern: /([^#:\n;]+)/y },
  { kind: "task-data", pattern: /:([^#\n;]+)/y },
  { kind: "colon", pattern: /:/y },
  { kind: "semicolon", pattern: /;/y },
];

/** Reads a journey's text, with its comments and settings gone and a line end at its end, piece by piece. */
export function* readTokens(text: string): Generator<MermaidToken, undefined> {
  let at = 0;
  while (at < text.length) {
    const skipped = skip(text, at);
    if (skipped > at) {
      if (text[at] === "\n" && !isComment(text, at)) yield { kind: "newline", text: "", at };
      at = skipped;
      continue;
    }
    const { token, next } = readWord(text, at);
    if (token) yield token;
    at = next;
  }
  yield { kind: "end", text: "", at };
  return undefined;
}

// A comment may begin one character before its marks, even if that is a line end or a colon.
const isComment = (text: string, at: number) =>
  (text[at] === "%" && text[at + 1] !== "{") || (text[at] !== "}" && text.startsWith("%%", at + 1));

function skip(text: string, at: number): number {
  if (isComment(text, at)) return lineEnd(text, text[at] === "%" ? at : at + 3);
  if (text[at] === "#") return lineEnd(text, at);
  if (text[at] === "\n") return endOf(/\n+/y, text, at);
  return endOf(/\s+/y, text, at);
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end;
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function readWord(text: string, at: number): { token: MermaidToken | null; next: number } {
  for (const { kind, pattern } of words) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    const next = pattern.lastIndex;
    if (kind === "acc-title" || kind === "acc-description") return readValue(kind, text, at, next);
    if (kind === "description-unclosed") return readBlock(text, at, next);
    return { token: { kind, text: match[1] ?? "", at }, next };
  }
  throw new Error(`nothing is read at ${at}`);
}

// The rest of the line; at the text's very end there is none, and mermaid refuses.
function readValue(kind: MermaidTokenKind, text: string, at: number, from: number) {
  const next = lineEnd(text, from);
  const missing = from === text.length;
  return {
    token: { kind: missing ? "value-missing" : kind, text: text.slice(from, next), at } as const,
    next,
  };
}

// `accDescr { … }` over several lines; an empty one says nothing.
function readBlock(text: string, at: number, from: number) {
  const close = text.indexOf("}", from);
  if (close === -1) {
    return { token: { kind: "description-unclosed", text: "", at } as const, next: text.length };
  }
  if (close === from) return { token: null, next: close + 1 };
  return { token: { kind: "acc-description", text: text.slice(from, close), at } as const, next: close + 1 };
}
