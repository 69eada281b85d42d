import { repositoryPath } from "./repository-path.js";

const doors = [
  { folder: /^lib\/[^/]+\/commands\//, maker: "defineCommand", names: /^[a-z]/ },
  { folder: /^lib\/[^/]+\/queries\//, maker: "defineQuery", names: /^(get|list)[A-Z]/ },
];

/** A file of commands/ or queries/ exports one door, named for the file; types may stand beside it. */
export const doorFile = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      shape: "{{file}} exports `const {{expected}} = {{maker}}(…)` and, beside types, nothing else",
    },
  },
  create(context) {
    const path = repositoryPath(context.filename);
    const door = doors.find(({ folder }) => folder.test(path));
    if (!door) return {};
    const file = path.slice(path.lastIndexOf("/") + 1);
    const expected = file.replace(/\.ts$/, "").replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
    const refuse = (node) =>
      context.report({ node, messageId: "shape", data: { file, expected, maker: door.maker } });
    let found = false;
    return {
      ExportDefaultDeclaration: refuse,
      ExportAllDeclaration: refuse,
      ExportNamedDeclaration(node) {
        if (node.exportKind === "type") return;
        if (!isDoor(node.declaration, expected, door)) return refuse(node);
        found = true;
      },
      "Program:exit"(node) {
        if (!found && !context.sourceCode.ast.body.some(isExport)) refuse(node);
      },
    };
  },
};

const isExport = ({ type, exportKind }) => type.startsWith("Export") && exportKind !== "type";

function isDoor(declaration, expected, { maker, names }) {
  if (declaration?.type !== "VariableDeclaration" || declaration.declarations.length !== 1) return false;
  const [{ id, init }] = declaration.declarations;
  return (
    id.name === expected &&
    names.test(expected) &&
    init?.type === "CallExpression" &&
    init.callee.name === maker
  );
}
