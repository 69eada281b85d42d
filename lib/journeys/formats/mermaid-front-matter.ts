import { JSON_SCHEMA, load } from "js-yaml";
import { MermaidJourneyError } from "./mermaid-journey-error";
import { dropTraced, lineAt, type TracedText } from "./traced-text";

type FoundFrontMatter = { indent: string; bodyFrom: number; bodyTo: number; end: number };

/**
 * Where front matter stands: `---` alone on the first line (indented by anything), YAML, and the same indent with
 * `---` alone on a line. Blank lines after the first fence belong to it, and those after the last.
 */
export function findFrontMatter(text: string): FoundFrontMatter | null {
  const indent = /^[^\S\n\r]*/.exec(text)?.[0] ?? "";
  if (!text.startsWith("---", indent.length)) return null;
  const openings = lineEndsInWhiteSpace(text, indent.length + 3);
  const firstOpening = openings[0];
  if (firstOpening === undefined) return null;
  const closings = findClosings(text, indent, firstOpening + 1);
  const lastClosing = closings.at(-1);
  if (!lastClosing) return null;
  const opening = openings.findLast((at) => at < lastClosing.from) ?? firstOpening;
  const closing = closings.find(({ from }) => from > opening) ?? lastClosing;
  return { indent, bodyFrom: opening + 1, bodyTo: closing.from, end: closing.end };
}

function findClosings(text: string, indent: string, start: number): { from: number; end: number }[] {
  const fence = `\n${indent}---`;
  const closings: { from: number; end: number }[] = [];
  for (let from = text.indexOf(fence, start); from !== -1; from = text.indexOf(fence, from + 1)) {
    const lineEnd = lineEndsInWhiteSpace(text, from + fence.length).at(-1);
    if (lineEnd !== undefined) closings.push({ from, end: lineEnd + 1 });
  }
  return closings;
}

function lineEndsInWhiteSpace(text: string, from: number): number[] {
  const ends: number[] = [];
  for (let at = from; /\s/.test(text[at] ?? ""); at++) if (text[at] === "\n") ends.push(at);
  return ends;
}

/** The text after the front matter, and the title that it gives; front matter that is no YAML is refused. */
export function takeFrontMatter(traced: TracedText): { rest: TracedText; title: string | null } {
  const found = findFrontMatter(traced.text);
  if (!found) return { rest: traced, title: null };
  const body = traced.text.slice(found.bodyFrom, found.bodyTo);
  const yaml = body
    .split("\n")
    .map((line) => (line.startsWith(found.indent) ? line.slice(found.indent.length) : line))
    .join("\n");
  try {
    return { rest: dropTraced(traced, found.end), title: titleOf(load(yaml, { schema: JSON_SCHEMA })) };
  } catch (error) {
    throw new MermaidJourneyError(
      lineAt(traced, found.bodyFrom) + lineWithin(error, yaml),
      "front-matter-invalid",
    );
  }
}

function titleOf(front: unknown): string | null {
  if (typeof front !== "object" || front === null || Array.isArray(front)) return null;
  const { title, displayMode, config } = front as Record<string, unknown>;
  if (displayMode) assertDisplayMode(displayMode, config);
  return title ? String(title) : null;
}

// mermaid writes the display mode into the settings and falls over where these are no mapping.
function assertDisplayMode(displayMode: unknown, config: unknown): void {
  String(displayMode);
  if (!config) return;
  const settings = Object(config) === config ? (config as { gantt?: unknown }).gantt : "none";
  if (settings && Object(settings) !== settings) throw new TypeError("settings are no mapping");
}

function lineWithin(error: unknown, yaml: string): number {
  const mark = error instanceof Error && "mark" in error ? (error.mark as { line?: unknown }) : undefined;
  const last = yaml.split("\n").length - 1;
  return typeof mark?.line === "number" ? Math.min(mark.line, last) : 0;
}
