import ts from "typescript";
import { bare } from "./translator-namespace";

/**
 * The keys that an argument can come out as: literal ones, and ones in which each `*` stands for something only
 * known at run time. Undefined when nothing of the key is written down.
 */
export function keyPatterns(argument: ts.Expression): string[] | undefined {
  const expression = bare(argument);
  if (ts.isStringLiteralLike(expression)) return [expression.text];
  if (ts.isConditionalExpression(expression)) return both(expression.whenTrue, expression.whenFalse);
  if (
    ts.isBinaryExpression(expression) &&
    expression.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken
  ) {
    return both(expression.left, expression.right);
  }
  if (ts.isTemplateExpression(expression)) {
    const spans = expression.templateSpans.map((span) =>
      spanPatterns(span.expression).map((one) => one + span.literal.text),
    );
    return spans.reduce(
      (starts, ends) => starts.flatMap((start) => ends.map((end) => start + end)),
      [expression.head.text],
    );
  }
  if (ts.isIdentifier(expression)) return fromConstant(expression);
  if (ts.isElementAccessExpression(expression)) return fromObject(expression.expression);
  return undefined;
}

// `${open ? "open" : "closed"}` is as good as two literals; any other span can be anything.
function spanPatterns(span: ts.Expression): string[] {
  return (ts.isConditionalExpression(bare(span)) && keyPatterns(span)) || ["*"];
}

function both(one: ts.Expression, other: ts.Expression): string[] | undefined {
  const [left, right] = [keyPatterns(one), keyPatterns(other)];
  return left && right && [...left, ...right];
}

function fromConstant(name: ts.Identifier): string[] | undefined {
  const initializer = constantOf(name);
  return initializer && !ts.isIdentifier(initializer) ? keyPatterns(initializer) : undefined;
}

function fromObject(expression: ts.Expression): string[] | undefined {
  const object = ts.isIdentifier(expression) ? constantOf(expression) : undefined;
  if (!object || !ts.isObjectLiteralExpression(object)) return undefined;
  const values = object.properties.map((one) =>
    ts.isPropertyAssignment(one) ? keyPatterns(one.initializer) : undefined,
  );
  return values.every((one) => one !== undefined) ? values.flat() : undefined;
}

/** What `const name = …` of the same file holds. */
function constantOf(name: ts.Identifier): ts.Expression | undefined {
  let found: ts.Expression | undefined;
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.name.getText() === name.text && node.initializer) {
      found ??= bare(node.initializer);
    }
    ts.forEachChild(node, visit);
  };
  visit(name.getSourceFile());
  return found;
}
