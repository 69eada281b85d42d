import { parse, type AnyNode, type DocumentNode, type StringNode } from "@humanwhocodes/momoa";
import { problemAt, type DocumentPath, type DocumentProblem } from "./document-problem";

/** A place in a text, both from 1. */
type Place = { line: number; column: number };

/** What a text says, and where it says it: of what is missing, where it should be. */
type ReadJson =
  | { ok: true; value: unknown; placeOf(path: DocumentPath): Place }
  | { ok: false; problems: DocumentProblem[] };

/**
 * Reads JSON more strictly than the browser does: a name that stands twice in one object, of which one value would
 * be lost in silence, and a name that means something to JavaScript itself are refused. Problems have their place.
 */
export function readJson(text: string): ReadJson {
  let tree: DocumentNode;
  try {
    tree = parse(text);
  } catch (error) {
    return { ok: false, problems: [syntaxProblem(error)] };
  }
  const problems: DocumentProblem[] = [];
  collectProblems(tree.body, [], text, problems);
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: JSON.parse(text), placeOf: (path) => placeIn(tree.body, path) };
}

function syntaxProblem(error: unknown): DocumentProblem {
  if (error instanceof RangeError) return problemAt([], "too-deep");
  const { line, column } = error as Partial<Place>;
  return problemAt([], "syntax", { line: line ?? null, column: column ?? null });
}

const forbiddenNames = new Set(["__proto__", "constructor", "prototype"]);

function collectProblems(node: AnyNode, path: DocumentPath, text: string, problems: DocumentProblem[]): void {
  if (node.type === "String") {
    const problem = controlProblem(node, path, text);
    if (problem) problems.push(problem);
  } else if (node.type === "Array") {
    for (const [index, element] of node.elements.entries())
      collectProblems(element.value, [...path, index], text, problems);
  } else if (node.type === "Object") {
    const seen = new Set<string>();
    for (const { name, value } of node.members) {
      if (name.type !== "String") continue;
      const place = [...path, name.value];
      if (seen.has(name.value)) problems.push(problemAt(place, "repeated", startOf(name)));
      if (forbiddenNames.has(name.value)) problems.push(problemAt(place, "forbidden-name", startOf(name)));
      seen.add(name.value);
      const problem = controlProblem(name, place, text);
      if (problem) problems.push(problem);
      collectProblems(value, place, text, problems);
    }
  }
}

// The parser lets a line break or a tab within a text pass, which JSON does not.
function controlProblem(node: StringNode, path: DocumentPath, text: string): DocumentProblem | null {
  const raw = text.slice(node.loc.start.offset, node.loc.end.offset);
  return /[\u0000-\u001f]/.test(raw) ? problemAt(path, "control-character", startOf(node)) : null;
}

function placeIn(node: AnyNode, [part, ...rest]: DocumentPath): Place {
  if (node.type === "Array" && typeof part === "number") {
    const element = node.elements[part];
    if (element) return placeIn(element.value, rest);
  }
  if (node.type === "Object") {
    const member = node.members.find(({ name }) => name.type === "String" && name.value === part);
    if (member) return rest.length === 0 ? startOf(member.name) : placeIn(member.value, rest);
  }
  return startOf(node);
}

function startOf({ loc }: AnyNode): Place {
  return { line: loc.start.line, column: loc.start.column };
}
