import ts from "typescript";
import type { MessageUse } from "./message-uses";

/**
 * The words of `errors.field` that code refuses with: the values of `invalid({ title: "taken" })` and the
 * `error: "unstorable"` of a schema's refinement. The screen shows them through a template, so only this tells
 * that each has its sentence.
 */
export function refusalKeys(file: string, text: string): MessageUse[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const uses: MessageUse[] = [];
  const note = (value: ts.Expression) => {
    if (!ts.isStringLiteralLike(value)) return;
    const { line } = source.getLineAndCharacterOfPosition(value.getStart());
    uses.push({ pattern: `errors.field.${value.text}`, at: `${file}:${line + 1}` });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const name = ts.isPropertyAccessExpression(node.expression)
        ? node.expression.name.text
        : node.expression.getText();
      if (name === "invalid") node.arguments.forEach((fields) => eachValue(fields, () => true, note));
      if (name === "refine")
        node.arguments.forEach((options) => eachValue(options, (key) => key === "error", note));
      if (name === "addIssue")
        node.arguments.forEach((issue) => eachValue(issue, (key) => key === "message", note));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return uses;
}

function eachValue(
  object: ts.Expression,
  wanted: (key: string) => boolean,
  note: (value: ts.Expression) => void,
): void {
  if (!ts.isObjectLiteralExpression(object)) return;
  for (const property of object.properties) {
    if (ts.isPropertyAssignment(property) && wanted(property.name.getText())) note(property.initializer);
  }
}
