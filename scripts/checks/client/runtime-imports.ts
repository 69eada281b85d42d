import { posix } from "node:path";
import ts from "typescript";

/** The files of ours that a source file imports for more than their types, among those that there are. */
export function runtimeImports(path: string, text: string, known: ReadonlySet<string>): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const note = (specifier: ts.Node | undefined) => {
    const file = specifier && ts.isStringLiteralLike(specifier) && fileOf(path, specifier.text, known);
    if (file) found.push(file);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && !isTypes(node.importClause)) note(node.moduleSpecifier);
    else if (ts.isExportDeclaration(node) && !node.isTypeOnly) note(node.moduleSpecifier);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      note(node.arguments[0]);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isTypes(clause: ts.ImportClause | undefined): boolean {
  if (!clause || clause.name) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return named !== undefined && ts.isNamedImports(named) && named.elements.every((one) => one.isTypeOnly);
}

function fileOf(from: string, specifier: string, known: ReadonlySet<string>): string | undefined {
  const bare = specifier.startsWith("@/")
    ? specifier.slice(2)
    : specifier.startsWith(".")
      ? posix.join(posix.dirname(from), specifier)
      : undefined;
  if (bare === undefined) return undefined;
  return [bare, `${bare}.ts`, `${bare}.tsx`].find((candidate) => known.has(candidate));
}
