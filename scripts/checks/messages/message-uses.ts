import ts from "typescript";
import { keyPatterns } from "./key-patterns";
import { annotatedNamespace, bare, translatorNamespace } from "./translator-namespace";

/** A key, or a pattern of keys in which `*` stands for anything, that a line of code asks for. */
export type MessageUse = { pattern: string; at: string };

const readers = new Set(["rich", "markup", "raw", "has"]);

/** The messages that a source file shows, and the places where the scan cannot tell which. */
export function messageUses(file: string, text: string): { uses: MessageUse[]; problems: string[] } {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const uses: MessageUse[] = [];
  const problems: string[] = [];
  const place = (node: ts.Node) =>
    `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;

  function visit(node: ts.Node, known: ReadonlyMap<string, string>): void {
    const inside = opensScope(node) ? withTranslatorsOf(node, known) : known;
    if (ts.isCallExpression(node)) {
      if (translatorNamespace(node) === null)
        problems.push(`${place(node)} makes a translator without a literal namespace`);
      const namespace = namespaceCalled(node, inside);
      if (namespace !== undefined) note(node, namespace);
    }
    ts.forEachChild(node, (child) => visit(child, inside));
  }

  function note(call: ts.CallExpression, namespace: string): void {
    const [key] = call.arguments;
    const patterns = key && keyPatterns(key);
    if (!patterns)
      problems.push(`${place(call)} asks for a key that is not written down: ${call.getText().slice(0, 60)}`);
    for (const pattern of patterns ?? []) uses.push({ pattern: `${namespace}.${pattern}`, at: place(call) });
  }

  visit(source, new Map());
  return { uses, problems };
}

function namespaceCalled(call: ts.CallExpression, known: ReadonlyMap<string, string>): string | undefined {
  const callee = call.expression;
  if (ts.isPropertyAccessExpression(callee)) {
    return readers.has(callee.name.text) ? namespaceOf(callee.expression, known) : undefined;
  }
  return namespaceOf(callee, known);
}

// `t("…")`, and `(await getTranslations("map"))("…")`.
function namespaceOf(expression: ts.Expression, known: ReadonlyMap<string, string>): string | undefined {
  if (ts.isIdentifier(expression)) return known.get(expression.text);
  return translatorNamespace(expression) ?? undefined;
}

const opensScope = (node: ts.Node) =>
  ts.isSourceFile(node) ||
  ts.isBlock(node) ||
  ts.isFunctionLike(node) ||
  ts.isCaseBlock(node) ||
  ts.isModuleBlock(node);

/** Names bound in a scope, and to which namespace; any other binding of a name hides the outer one. */
function withTranslatorsOf(scope: ts.Node, outer: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const known = new Map(outer);
  const bind = (name: string, namespace: string | undefined) => {
    if (namespace === undefined) known.delete(name);
    else known.set(name, namespace);
  };
  function bindPattern(name: ts.BindingName, initializer: ts.Expression | undefined): void {
    if (ts.isIdentifier(name))
      return bind(name.text, initializer && (translatorNamespace(initializer) ?? undefined));
    const parts = initializer && listed(initializer);
    name.elements.forEach((element, index) => {
      if (!ts.isBindingElement(element)) return;
      bindPattern(element.name, ts.isArrayBindingPattern(name) ? parts?.[index] : undefined);
    });
  }
  if (ts.isFunctionLike(scope)) {
    for (const { name, type } of scope.parameters) {
      if (ts.isIdentifier(name)) bind(name.text, annotatedNamespace(type));
      else bindPattern(name, undefined);
    }
  }
  ts.forEachChild(scope, (statement) => {
    if (!ts.isVariableStatement(statement)) return;
    for (const { name, initializer } of statement.declarationList.declarations)
      bindPattern(name, initializer);
  });
  return known;
}

/** The parts of `[a, b]` or `await Promise.all([a, b])`. */
function listed(initializer: ts.Expression): readonly ts.Expression[] | undefined {
  const expression = bare(initializer);
  if (ts.isArrayLiteralExpression(expression)) return expression.elements;
  if (!ts.isCallExpression(expression) || expression.expression.getText() !== "Promise.all") return undefined;
  const [list] = expression.arguments;
  return list && ts.isArrayLiteralExpression(list) ? list.elements : undefined;
}
