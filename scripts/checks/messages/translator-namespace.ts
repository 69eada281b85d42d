import ts from "typescript";

const makers = new Set(["useTranslations", "getTranslations", "createTranslator"]);

/** The namespace of a translator that an expression makes; undefined when it makes none, null when it hides which. */
export function translatorNamespace(expression: ts.Expression): string | null | undefined {
  const call = bare(expression);
  if (!ts.isCallExpression(call) || !ts.isIdentifier(call.expression)) return undefined;
  if (!makers.has(call.expression.text)) return undefined;
  const [first] = call.arguments;
  if (first && ts.isStringLiteralLike(first)) return first.text;
  if (first && ts.isObjectLiteralExpression(first)) return namespaceProperty(first);
  return null;
}

/** The namespace that a parameter's type names, as in `Translator<"journeys">`. */
export function annotatedNamespace(type: ts.TypeNode | undefined): string | undefined {
  if (!type) return undefined;
  if (!/transl/i.test(type.getText())) return undefined;
  let found: string | undefined;
  const visit = (node: ts.Node): void => {
    if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) found ??= node.literal.text;
    ts.forEachChild(node, visit);
  };
  visit(type);
  return found;
}

function namespaceProperty(object: ts.ObjectLiteralExpression): string | null {
  for (const property of object.properties) {
    if (!ts.isPropertyAssignment(property) || property.name.getText() !== "namespace") continue;
    return ts.isStringLiteralLike(property.initializer) ? property.initializer.text : null;
  }
  return null;
}

/** Without await, brackets and type assertions. */
export function bare(expression: ts.Expression): ts.Expression {
  if (
    ts.isAwaitExpression(expression) ||
    ts.isParenthesizedExpression(expression) ||
    ts.isAsExpression(expression) ||
    ts.isSatisfiesExpression(expression) ||
    ts.isNonNullExpression(expression)
  ) {
    return bare(expression.expression);
  }
  return expression;
}
